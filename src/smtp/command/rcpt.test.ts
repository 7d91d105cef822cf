import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'takes a mailbox, an alias, a detail after a plus, the postmaster without a domain, in any case of letters': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: RCPT TO:<cooks@kitchen.example>
    C: RCPT TO:<alice+news@kitchen.example>
    C: RCPT TO:<Postmaster>
    C: RCPT TO:<ALICE@Mail.Kitchen.Example>
    C: RCPT TO:<@one.example:alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <cooks@kitchen.example> ok
    S: 250 2.1.5 Recipient <alice+news@kitchen.example> ok
    S: 250 2.1.5 Recipient <Postmaster> ok
    S: 250 2.1.5 Recipient <ALICE@Mail.Kitchen.Example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'answers each recipient by itself': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: RCPT TO:<nobody@kitchen.example>
    C: RCPT TO:<dave@other.example>
    C: RCPT TO:<bob@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    S: 550 5.7.1 <dave@other.example>: relaying denied
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Hello
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'has nobody to write to where every recipient was refused': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<nobody@kitchen.example>
    C: DATA
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    S: 554 5.5.1 No valid recipients
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>`,

  'tells a missing TO: from a bad address': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT alice@kitchen.example
    C: RCPT TO:<>
    C: RCPT TO:<alice>
    C: RCPT TO:alice@kitchen.example
    C: RCPT TO:<alice@kitchen.example> COLOUR=red
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 501 5.5.4 Syntax: RCPT TO:<address>
    S: 501 5.1.3 Bad recipient address syntax
    S: 501 5.1.3 Bad recipient address syntax
    S: 501 5.1.3 Bad recipient address syntax
    S: 555 5.5.4 Unsupported parameter: COLOUR
    S: 554 5.5.1 No valid recipients`,

  'completes a local part alone where the server is lenient': dialogue`
    ! spelling missingDomain on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice> ok`,

  'takes any name of its domains where it does not know its mailboxes': dialogue`
    ! recipients off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<nobody@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <nobody@kitchen.example> ok`,

  'says where it will relay': dialogue`
    ! relay for open
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<dave@other.example>
    C: RCPT TO:<dave@[203.0.113.25]>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay
    S: 250 2.1.5 Recipient <dave@[203.0.113.25]> ok, will relay`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
