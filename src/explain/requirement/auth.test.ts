import { expect, it } from 'vitest';
import { dialogue } from '#smtp/dialogue/dialogue.ts';
import { proven } from './proof.ts';

const cases = {
  'answers 503 to AUTH once a login has succeeded': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-…
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 503 5.5.1 Already authenticated
  `,
  'answers 503 to AUTH within a transaction': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 503 5.5.1 AUTH not permitted during a mail transaction
  `,
  'answers 504 5.5.4 to a mechanism that it does not have': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH FOO
    S: 504 5.5.4 Unrecognized authentication type
  `,
  'challenges with base64 and nothing else': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH LOGIN
    S: 334 VXNlcm5hbWU6
    C: YWxpY2U=
    S: 334 UGFzc3dvcmQ6
    C: czNjcmV0LXBpZQ==
    S: 235 2.7.0 Authentication succeeded
  `,
  'asks for a missing initial response with an empty challenge': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH PLAIN
    S: 334 
    C: AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
  `,
  'answers 501 5.7.0 to an initial response where the server begins': dialogue`
    ! AUTH mechanisms PLAIN CRAM-MD5
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH CRAM-MD5 YWxpY2U=
    S: 501 5.7.0 CRAM-MD5 takes no initial response
  `,
  'answers 501 to a cancelled login, and goes on without': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH PLAIN
    S: 334 
    C: *
    S: 501 5.7.0 Authentication cancelled
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
  `,
  'answers 501 5.5.2 to what is not base64': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH PLAIN AGFsaWNl!
    S: 501 5.5.2 Cannot decode base64
    C: AUTH PLAIN =AAA
    S: 501 5.5.2 Cannot decode base64
    C: AUTH PLAIN AAA=BBB
    S: 501 5.5.2 Cannot decode base64
    C: AUTH PLAIN
    S: 334 
    C: Hello, world
    S: 501 5.5.2 Cannot decode base64
  `,
  'takes a response of 12288 octets, and answers 500 5.5.6 to a longer one': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH PLAIN
    S: 334 
    C: A×12288
    S: 501 5.5.2 Malformed PLAIN response
    C: AUTH PLAIN
    S: 334 
    C: A×12292
    S: 500 5.5.6 Authentication exchange line is too long
  `,
  'answers 535 to a wrong password, and changes nothing else': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH PLAIN AGFsaWNlAHdyb25n
    S: 535 5.7.8 Authentication credentials invalid
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<dave@other.example>
    S: 550 5.7.1 <dave@other.example>: relaying denied
  `,
  'offers no mechanism in the clear, if it is told to': dialogue`
    ! AUTH when tls
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-…
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 504 5.5.4 Encryption required before AUTH
  `,
  'offers PLAIN under TLS': dialogue`
    ! AUTH when tls
    S: 220 mail.kitchen.example ESMTP service ready
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: EHLO client.example
    S: 250-…
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
  `,
  'takes the AUTH parameter from anybody, and gives nobody a login for it': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> AUTH=alice@kitchen.example
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<dave@other.example>
    S: 550 5.7.1 <dave@other.example>: relaying denied
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example> AUTH=<>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example> AUTH=a+zz
    S: 501 5.5.4 Syntax: AUTH=<mailbox> in xtext, or AUTH=<>
  `,
  'compares names and passwords prepared, and fails what cannot be': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH PLAIN AGFsaQdjZQBzM2NyZXQtcGll
    S: 535 5.7.8 Authentication credentials invalid
    C: AUTH PLAIN AMKtAHMzY3JldC1waWU=
    S: 535 5.7.8 Authentication credentials invalid
    C: AUTH PLAIN AGFsacKtY2UAczNjcmV0LXBpZQ==
    S: 235 2.7.0 Authentication succeeded
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH PLAIN AO+9gWxpY2UAczNjcmV0LXBpZQ==
    S: 235 2.7.0 Authentication succeeded
    C: MAIL FROM:<alice@kitchen.example>
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    C: RCPT TO:<dave@other.example>
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay
  `,
  'refuses an AUTH parameter that is neither a mailbox nor <>': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> AUTH=alice
    S: 501 5.5.4 Syntax: AUTH=<mailbox> in xtext, or AUTH=<>
    C: MAIL FROM:<carol@client.example> AUTH=alice@kitchen.example+20
    S: 501 5.5.4 Syntax: AUTH=<mailbox> in xtext, or AUTH=<>
    C: MAIL FROM:<carol@client.example> AUTH
    S: 501 5.5.4 Syntax: AUTH=<mailbox> in xtext, or AUTH=<>
    C: MAIL FROM:<carol@client.example> AUTH=e+3Dmc2@kitchen.example
    S: 250 2.1.0 Sender <carol@client.example> ok
  `,
  'answers 530 5.7.0 where a login is required': dialogue`
    ! AUTH required on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: NOOP
    S: 250 2.0.0 Ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example>
    S: 530 5.7.0 Authentication required
  `,
  'reads mechanism and verb in any case': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: auth plain AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
  `,
  'lets a client try its password more than three times': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH PLAIN AGFsaWNlAHdyb25n
    S: 535 5.7.8 Authentication credentials invalid
    C: AUTH PLAIN AGFsaWNlAHdyb25n
    S: 535 5.7.8 Authentication credentials invalid
    C: AUTH PLAIN AGFsaWNlAHdyb25n
    S: 535 5.7.8 Authentication credentials invalid
    C: AUTH PLAIN AGFsaWNlAHdyb25n
    S: 535 5.7.8 Authentication credentials invalid
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
  `,
};

it.each(Object.entries(cases))('%s', (_, text) => expect(proven(text)).toBe(text));
