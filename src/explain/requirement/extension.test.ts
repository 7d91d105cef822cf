import { expect, it } from 'vitest';
import { dialogue } from '#smtp/dialogue/dialogue.ts';
import { proven } from './proof.ts';

const cases = {
  'refuses a declared size beyond its own with 552, before the letter': dialogue`
    ! message-size maximum 1000
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> SIZE=1001
    S: 552 5.3.4 Message size exceeds fixed maximum of 1000 octets
    C: MAIL FROM:<carol@client.example> SIZE=1000
    S: 250 2.1.0 Sender <carol@client.example> ok
  `,
  'takes a letter that is as large as was declared, or larger, up to its own limit': dialogue`
    ! message-size maximum 1000
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> SIZE=10
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: x×998
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
  `,
  'does not let the declared size say where the letter ends': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> SIZE=5
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: 1234567890
    C: 1234567890
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: NOOP
    S: 250 2.0.0 Ok
  `,
  'writes the same status before every line of a reply': dialogue`
    ! EXPN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EXPN cooks
    S: 250-2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <bob@kitchen.example>
    C: HELP
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY EXPN HELP STARTTLS AUTH BDAT
  `,
  'answers a group of commands in one go, and half a command not at all': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Subject: Hello
    C: .
    C: QUIT
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
  `,
  'drops a group after DATA without recipients, and sends nothing to anybody': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<nobody@kitchen.example>
    C: DATA
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    S: 554 5.5.1 No valid recipients
    C: .
    S: 500 5.5.2 Command not recognized
  `,
  'does not require TLS of anybody, unless it is told to': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
  `,
  'requires TLS with 530, if it is told to': dialogue`
    ! STARTTLS required on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-…
    C: NOOP
    S: 250 2.0.0 Ok
    C: MAIL FROM:<carol@client.example>
    S: 530 5.7.0 Must issue a STARTTLS command first
    C: VRFY alice
    S: 530 5.7.0 Must issue a STARTTLS command first
    C: RSET
    S: 530 5.7.0 Must issue a STARTTLS command first
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
  `,
  'forgets everything at the handshake, and does not offer TLS again': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: MAIL FROM:<carol@client.example>
    S: 503 5.5.1 Send HELO or EHLO first
    C: EHLO client.example
    S: 250-…
    C: STARTTLS
    S: 503 5.5.1 TLS already active
  `,
  'takes every wish for a report, and answers as it would without': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> RET=HDRS ENVID=QQ314159
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;alice@kitchen.example
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: RCPT TO:<nobody@kitchen.example> NOTIFY=NEVER
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    C: RCPT TO:<bob@kitchen.example> NOTIFY=never
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
  `,
  'refuses wishes for a report that it cannot read': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> RET=ALL
    S: 501 5.5.4 Bad RET parameter
    C: MAIL FROM:<carol@client.example> ENVID=a+b
    S: 501 5.5.4 Bad ENVID parameter
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example> NOTIFY=NEVER,FAILURE
    S: 501 5.5.4 Bad NOTIFY parameter
    C: RCPT TO:<alice@kitchen.example> NOTIFY
    S: 501 5.5.4 Bad NOTIFY parameter
    C: RCPT TO:<alice@kitchen.example> ORCPT=alice
    S: 501 5.5.4 Bad ORCPT parameter
  `,
  'refuses wishes for a report that are given twice': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> RET=FULL RET=HDRS
    S: 501 5.5.4 RET may be given once only
    C: MAIL FROM:<carol@client.example> ENVID=a ENVID=a
    S: 501 5.5.4 ENVID may be given once only
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example> NOTIFY=NEVER NOTIFY=NEVER
    S: 501 5.5.4 NOTIFY may be given once only
    C: RCPT TO:<alice@kitchen.example> ORCPT=rfc822;a ORCPT=rfc822;a
    S: 501 5.5.4 ORCPT may be given once only
  `,
  'takes an ENVID of 100 octets and an ORCPT of 500': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> ENVID=x×100
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example> ORCPT=rfc822;x×487
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
  `,
  'answers 250 to each chunk, and takes DATA all the same in another transaction': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: BDAT 7
    C: Hello
    S: 250 2.0.0 7 octets received
    C: BDAT 0 LAST
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: .
    S: 250 2.0.0 Ok: queued as AEX20JAP1C
  `,
  'answers 503 to BDAT after the last chunk': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: BDAT 7 LAST
    C: Hello
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: BDAT 0 LAST
    S: 503 5.5.1 MAIL and RCPT come before BDAT
  `,
  'answers 503 to DATA after BDAT': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: BDAT 7
    C: Hello
    S: 250 2.0.0 7 octets received
    C: DATA
    S: 503 5.5.1 Bad sequence of commands
  `,
  'swallows the octets of refused chunks, also in a group': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<nobody@kitchen.example>
    C: BDAT 6
    C: QUIT
    C: BDAT 6 LAST
    C: QUIT
    C: NOOP
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    S: 503 5.5.1 MAIL and RCPT come before BDAT
    S: 503 5.5.1 MAIL and RCPT come before BDAT
    S: 250 2.0.0 Ok
  `,
  'takes lines of any octets for unknown commands': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: ÿþ␀␁
    S: 500 5.5.2 Command not recognized
    C: NOOP
    S: 250 2.0.0 Ok
  `,
  'forgets the chunks of a transaction at RSET': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: BDAT 7
    C: Hello
    S: 250 2.0.0 7 octets received
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: BDAT 0 LAST
    S: 503 5.5.1 MAIL and RCPT come before BDAT
  `,
  'takes the body types that it has offered': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> BODY=8BITMIME
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example> BODY=7BIT
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example> BODY=9BIT
    S: 501 5.5.4 Syntax: BODY=7BIT or BODY=8BITMIME
  `,
};

it.each(Object.entries(cases))('%s', (_, text) => expect(proven(text)).toBe(text));
