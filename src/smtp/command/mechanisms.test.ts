import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'CRAM-MD5: answers a riddle, and the password does not travel': dialogue`
    ! AUTH mechanisms CRAM-MD5
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH CRAM-MD5
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 PDczNzEzMjQwNDcyODcyMDIuMTc5NTUxMDgwMEBtYWlsLmtpdGNoZW4uZXhhbXBsZT4=
    C: YWxpY2UgNDAxODQwNDRkYzMzYmEyNjIyOTIxNmFkYzU4NmI3MjM=
    S: 235 2.7.0 Authentication succeeded`,

  'CRAM-MD5: an initial response comes too early': dialogue`
    ! AUTH mechanisms CRAM-MD5
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH CRAM-MD5 YWxpY2U=
    S: 501 5.7.0 CRAM-MD5 takes no initial response
    ! AUTH ignoreInitial on
    C: AUTH CRAM-MD5 YWxpY2U=
    S: 334 PDczNzEzMjQwNDcyODcyMDIuMTc5NTUxMDgwMEBtYWlsLmtpdGNoZW4uZXhhbXBsZT4=
    C: *
    S: 501 5.7.0 Authentication cancelled`,

  'CRAM-MD5: refuses what is not of its shape': dialogue`
    ! AUTH mechanisms CRAM-MD5
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH CRAM-MD5
    C: YWxpY2U=
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 PDczNzEzMjQwNDcyODcyMDIuMTc5NTUxMDgwMEBtYWlsLmtpdGNoZW4uZXhhbXBsZT4=
    S: 501 5.5.2 Malformed CRAM-MD5 response`,

  'SCRAM-SHA-256: both sides prove that they know the password': dialogue`
    ! AUTH mechanisms SCRAM-SHA-1 SCRAM-SHA-256
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH SCRAM-SHA-256 biwsbj1hbGljZSxyPWZ5a28rZDJsYmJGZ09OUnY5cWt4ZGF3TA==
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 cj1meWtvK2QybGJiRmdPTlJ2OXFreGRhd0x6SnI5cnd3Y3d4S3U5aWd5S1cscz1EN3d0YUNWc3Y5K0FPVC9xdDNtVWRBPT0saT00MDk2
    C: Yz1iaXdzLHI9ZnlrbytkMmxiYkZnT05Sdjlxa3hkYXdMekpyOXJ3d2N3eEt1OWlneUtXLHA9MU9rQ3lDUDZoellqRnFRRTlxdUxyTEoyUS8yZzZiSWYrdVBoUWt5QzZ3OD0=
    S: 334 dj04VWJ6THJFSENHQm9qV2haMkhVSkhzTjV1cHhNemZCWkc0anJWc3VOeWxvPQ==
    C:
    S: 235 2.7.0 Authentication succeeded`,

  'SCRAM-SHA-1: a wrong password makes a wrong proof': dialogue`
    ! AUTH mechanisms SCRAM-SHA-1 SCRAM-SHA-256
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH SCRAM-SHA-1 biwsbj1hbGljZSxyPWZ5a28rZDJsYmJGZ09OUnY5cWt4ZGF3TA==
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 cj1meWtvK2QybGJiRmdPTlJ2OXFreGRhd0x6SnI5cnd3Y3d4S3U5aWd5S1cscz1EN3d0YUNWc3Y5K0FPVC9xdDNtVWRBPT0saT00MDk2
    C: Yz1iaXdzLHI9ZnlrbytkMmxiYkZnT05Sdjlxa3hkYXdMekpyOXJ3d2N3eEt1OWlneUtXLHA9VXZ5NXJ0a3FqT3YxcWl3NTdJYUtOUTVTNlg0PQ==
    S: 535 5.7.8 Authentication credentials invalid`,

  'SCRAM: refuses messages that it cannot read, and channel binding': dialogue`
    ! AUTH mechanisms SCRAM-SHA-1 SCRAM-SHA-256
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH SCRAM-SHA-1 YWxpY2U=
    C: AUTH SCRAM-SHA-256 cD10bHMtdW5pcXVlLCxuPWFsaWNlLHI9YWJj
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.2 Malformed SCRAM message
    S: 501 5.5.2 Malformed SCRAM message`,

  'XOAUTH2: takes a token': dialogue`
    ! AUTH mechanisms XOAUTH2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH XOAUTH2 dXNlcj1hbGljZQFhdXRoPUJlYXJlciBzb3VyZG91Z2gtMTg2NwEB
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 235 2.7.0 Authentication succeeded`,

  'XOAUTH2: tells of a refused token in a 334, and fails after the empty line': dialogue`
    ! AUTH mechanisms XOAUTH2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH XOAUTH2 dXNlcj1hbGljZQFhdXRoPUJlYXJlciBzdGFsZQEB
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwua2l0Y2hlbi5leGFtcGxlLyJ9
    C:
    S: 535 5.7.8 Access token not accepted
    C: AUTH XOAUTH2 dXNlcj1hbGljZQ==
    S: 501 5.5.2 Malformed XOAUTH2 response`,

  'OAUTHBEARER: is neither shown nor taken in the clear': dialogue`
    ! AUTH mechanisms PLAIN OAUTHBEARER
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-AUTH PLAIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    C: AUTH OAUTHBEARER biwsAWF1dGg9QmVhcmVyIHNvdXJkb3VnaC0xODY3AQE=
    S: 504 5.5.4 Encryption required before AUTH`,

  'OAUTHBEARER: takes a token under TLS': dialogue`
    ! AUTH mechanisms PLAIN OAUTHBEARER
    S: 220 mail.kitchen.example ESMTP service ready
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: EHLO client.example
    C: AUTH OAUTHBEARER bixhPWFsaWNlLAFhdXRoPUJlYXJlciBzb3VyZG91Z2gtMTg2NwEB
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-AUTH PLAIN OAUTHBEARER
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    S: 235 2.7.0 Authentication succeeded`,

  'OAUTHBEARER: tells of a refused token in a 334, and fails after ^A': dialogue`
    ! AUTH mechanisms OAUTHBEARER
    S: 220 mail.kitchen.example ESMTP service ready
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: EHLO client.example
    C: AUTH OAUTHBEARER bixhPWFsaWNlLAFhdXRoPUJlYXJlciBzdGFsZQEB
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-AUTH OAUTHBEARER
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    S: 334 eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=
    C: AQ==
    S: 535 5.7.8 Access token not accepted
    C: AUTH OAUTHBEARER biws
    S: 501 5.5.2 Malformed OAUTHBEARER response`,

  'EXTERNAL: fails without a certificate, in the clear and under TLS': dialogue`
    ! AUTH mechanisms EXTERNAL
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH EXTERNAL =
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 535 5.7.8 No client certificate to go by
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: HELO client.example
    C: AUTH EXTERNAL =
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 535 5.7.8 No client certificate to go by`,

  'EXTERNAL: goes by the certificate, and lets one act for oneself only': dialogue`
    ! AUTH mechanisms EXTERNAL
    ! AUTH certificate alice
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH EXTERNAL =
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 535 5.7.8 No client certificate to go by
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: HELO client.example
    C: AUTH EXTERNAL Ym9i
    C: AUTH EXTERNAL
    C:
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 535 5.7.8 Authentication credentials invalid
    S: 334 
    S: 235 2.7.0 Authentication succeeded`,

  'ANONYMOUS: lets a guest write to the people here, and passes nothing on': dialogue`
    ! AUTH mechanisms ANONYMOUS
    ! AUTH required on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 530 5.7.0 Authentication required
    C: AUTH ANONYMOUS Y2Fyb2w=
    S: 235 2.7.0 Anonymous access granted
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: RCPT TO:<dave@other.example>
    C: RSET
    C: AUTH ANONYMOUS =
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 550 5.7.1 <dave@other.example>: relaying denied
    S: 250 2.0.0 Ok, transaction forgotten
    S: 503 5.5.1 Already authenticated`,

  'ANONYMOUS: refuses a word that is no text': dialogue`
    ! AUTH mechanisms ANONYMOUS
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH ANONYMOUS /w==
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.2 Malformed trace information`,
};

it.each(Object.entries(cases))('%s', (_, text) => expect(play(DIALOGUE_SERVER, text)).toBe(text));
