import { expect, it } from 'vitest';
import { dialogue } from '#smtp/dialogue/dialogue.ts';
import { proven } from './proof.ts';

const cases = {
  'takes mail for postmaster, with any of its domains, with none, in any case': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<postmaster>
    S: 250 2.1.5 Recipient <postmaster> ok
    C: RCPT TO:<Postmaster>
    S: 250 2.1.5 Recipient <Postmaster> ok
    C: RCPT TO:<POSTMASTER@kitchen.example>
    S: 250 2.1.5 Recipient <POSTMASTER@kitchen.example> ok
    C: RCPT TO:<postmaster@mail.kitchen.example>
    S: 250 2.1.5 Recipient <postmaster@mail.kitchen.example> ok
  `,
  'refuses a recipient without a domain': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice>
    S: 501 5.1.3 Bad recipient address syntax
  `,
  'takes a recipient without a domain, if it is told to': dialogue`
    ! spelling missingDomain on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice>
    S: 250 2.1.5 Recipient <alice> ok
  `,
  'refuses octets above 127 in a command': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO bücher.example
    S: 501 5.5.4 HELO: not a domain name or address literal
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<jürgen@client.example>
    S: 501 5.1.7 Bad sender address syntax
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<älice@kitchen.example>
    S: 501 5.1.3 Bad recipient address syntax
  `,
  'refuses a domain with a character that no domain has': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO my_host
    S: 501 5.5.4 HELO: not a domain name or address literal
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@my_host.example>
    S: 501 5.1.7 Bad sender address syntax
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen_.example>
    S: 501 5.1.3 Bad recipient address syntax
  `,
  'says whether a recipient is refused for good or for now': dialogue`
    ! greylisting on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<nobody@kitchen.example>
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    C: RCPT TO:<alice@kitchen.example>
    S: 450 4.7.1 Greylisted, please try again later
  `,
  'takes the sender first and looks at it when a recipient is named': dialogue`
    ! blocklist on
    ! blocklist listed 198.51.100.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 550 5.7.1 Service unavailable; client [198.51.100.7] blocked using dnsbl.example
  `,
  'answers 503 to RCPT without MAIL, to DATA without RCPT and to a second MAIL': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: RCPT TO:<alice@kitchen.example>
    S: 503 5.5.1 Need MAIL before RCPT
    C: DATA
    S: 503 5.5.1 Need MAIL before DATA
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: MAIL FROM:<dave@client.example>
    S: 503 5.5.1 Nested MAIL command
    C: DATA
    S: 503 5.5.1 Need RCPT before DATA
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
  `,
  'answers 503 to a transaction before any hello': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: MAIL FROM:<carol@client.example>
    S: 503 5.5.1 Send HELO or EHLO first
    C: RCPT TO:<alice@kitchen.example>
    S: 503 5.5.1 Send HELO or EHLO first
    C: DATA
    S: 503 5.5.1 Send HELO or EHLO first
  `,
  'answers 554 to DATA when every recipient was refused': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<nobody@kitchen.example>
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    C: DATA
    S: 554 5.5.1 No valid recipients
  `,
  'answers 501 to an argument that it cannot read, and stays where it was': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL carol@client.example
    S: 501 5.5.4 Syntax: MAIL FROM:<address>
    C: MAIL FROM: <carol@client.example>
    S: 501 5.1.7 Bad sender address syntax
    C: MAIL FROM:<carol@>
    S: 501 5.1.7 Bad sender address syntax
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:alice@kitchen.example
    S: 501 5.1.3 Bad recipient address syntax
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
  `,
  'refuses to relay for strangers with 550': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<dave@other.example>
    S: 550 5.7.1 <dave@other.example>: relaying denied
  `,
  'refuses a sender whose domain does not exist, if it is told to': dialogue`
    ! sender-domain on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@nowhere.example>
    S: 550 5.1.8 <carol@nowhere.example>: sender domain does not exist
    C: MAIL FROM:<carol@other.example>
    S: 250 2.1.0 Sender <carol@other.example> ok
  `,
  'refuses a parameter that nobody has offered': dialogue`
    ! SIZE off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> SIZE=100
    S: 555 5.5.4 Unsupported parameter: SIZE
    C: MAIL FROM:<carol@client.example> FOO=bar
    S: 555 5.5.4 Unsupported parameter: FOO
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example> FOO
    S: 555 5.5.4 Unsupported parameter: FOO
  `,
  'forgets the transaction at RSET, says 250 and stays': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: DATA
    S: 503 5.5.1 Need MAIL before DATA
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
  `,
  'takes a local part of 64 octets and no longer one': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<x×64@client.example>
    S: 250 2.1.0 Sender <xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@client.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<x×65@client.example>
    S: 501 5.1.7 Bad sender address syntax
  `,
  'answers 452 to the recipient that is too many, and keeps the others': dialogue`
    ! recipient-limit maximum 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: RCPT TO:<bob@kitchen.example>
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    C: RCPT TO:<chef@kitchen.example>
    S: 452 4.5.3 Too many recipients
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
  `,
};

it.each(Object.entries(cases))('%s', (_, text) => expect(proven(text)).toBe(text));
