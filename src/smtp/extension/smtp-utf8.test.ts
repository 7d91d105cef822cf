import { expect, it } from 'vitest';
import { toOctets } from '#encoding/utf8.ts';
import { dialogue, perform, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';
import { replyOctets } from '../model/reply.ts';
import type { ServerSetup } from '../model/server.ts';

const cases = {
  'takes any script once it is asked for': dialogue`
    ! SMTPUTF8 on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-SMTPUTF8
    S: 250-CHUNKING
    S: 250 HELP
    C: MAIL FROM:<кошка@client.example>
    S: 501 5.1.7 Bad sender address syntax
    C: MAIL FROM:<carol@client.example> SMTPUTF8=yes
    S: 501 5.5.4 SMTPUTF8 takes no value
    C: MAIL FROM:<кошка@client.example> SMTPUTF8
    S: 250 2.1.0 Sender <?????@client.example> ok`,

  'takes any script in sender and recipients, for that letter only': dialogue`
    ! SMTPUTF8 on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> SMTPUTF8
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<ü@kitchen.example>
    S: 550 5.1.1 <?@kitchen.example>: no such mailbox here
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<ü@kitchen.example>
    S: 501 5.1.3 Bad recipient address syntax`,

  'is nothing without 8BITMIME': dialogue`
    ! SMTPUTF8 on
    ! 8BITMIME off
    ! PIPELINING off
    ! VRFY off
    ! STARTTLS off
    ! AUTH off
    ! CHUNKING off
    ! HELP off
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-SIZE 20971520
    S: 250-ENHANCEDSTATUSCODES
    S: 250 DSN
    C: MAIL FROM:<carol@client.example> SMTPUTF8
    S: 555 5.5.4 Unsupported parameter: SMTPUTF8`,

  'answers VRFY and EXPN in UTF-8 only where they ask for it': dialogue`
    ! SMTPUTF8 on
    ! VRFY answers truth
    ! EXPN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY кот@client.example
    S: 252 2.6.8 A UTF-8 string is needed to show the mailbox, and was not asked for
    C: VRFY <кот@client.example> smtputf8
    S: 252 2.1.5 <ÐºÐ¾Ñ@client.example>
    C: VRFY кот SMTPUTF8
    S: 550 5.1.1 <ÐºÐ¾Ñ>: no such mailbox here
    C: VRFY кот
    S: 550 5.1.1 <???>: no such mailbox here
    C: VRFY alice SMTPUTF8
    S: 250 2.1.5 <alice@kitchen.example>
    C: VRFY alice SMTPUTF8=yes
    S: 501 5.5.4 Syntax: VRFY address
    C: VRFY alice
    S: 250 2.1.5 <alice@kitchen.example>
    C: EXPN cooks SMTPUTF8
    S: 250-2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <bob@kitchen.example>
    C: EXPN кот
    S: 550 5.1.1 <???>: no such mailbox here`,

  'takes the word behind a name for part of it where SMTPUTF8 is off': dialogue`
    ! VRFY answers truth
    ! EXPN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY alice SMTPUTF8
    S: 501 5.5.4 Syntax: VRFY address
    C: EXPN cooks SMTPUTF8
    S: 501 5.5.4 Syntax: EXPN list
    C: VRFY кот
    S: 501 5.5.4 Syntax: VRFY address`,

  'asks the DNS for a domain of any script by its name in ASCII': dialogue`
    ! SMTPUTF8 on
    ! sender-domain on
    ! recipient-domain on
    ! relay for open
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@bücher.example> SMTPUTF8
    S: 250 2.1.0 Sender <carol@b?cher.example> ok
    C: RCPT TO:<dave@Bücher.example>
    S: 250 2.1.5 Recipient <dave@B?cher.example> ok, will relay
    C: RCPT TO:<dave@bäcker.example>
    S: 450 4.1.2 <dave@b?cker.example>: domain not found
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@bäcker.example> SMTPUTF8
    S: 550 5.1.8 <carol@b?cker.example>: sender domain does not exist`,
};

/** A kitchen with a domain and a cook of other scripts. */
const INTERNATIONAL: ServerSetup = {
  ...DIALOGUE_SERVER,
  domains: ['kitchen.example', 'bücher.example', 'xn--80a1acny.example'],
  mailboxes: ['alice', 'кот'],
  aliases: { cooks: ['alice', 'кот'] },
  behaviours: { SMTPUTF8: { on: true }, VRFY: { answers: 'truth' }, EXPN: { on: true } },
};

const said = (...lines: readonly string[]): readonly string[] =>
  perform(INTERNATIONAL, lines.map((line) => `C: ${line}`).join('\n')).effects.flatMap((effect) =>
    effect.kind === 'reply' ? replyOctets(effect.reply).trimEnd().split('\r\n') : [],
  );

// RFC 6531 §3.7.4.2
it('does not name a mailbox beyond ASCII to a client that has not asked for such', () => {
  const cat = toOctets('кот');
  expect(said('VRFY кот', 'VRFY кот SMTPUTF8', 'EXPN cooks', 'EXPN cooks SMTPUTF8').slice(1)).toEqual([
    '252 2.6.8 A UTF-8 string is needed to show the mailbox, and was not asked for',
    `250 2.1.5 <${cat}@kitchen.example>`,
    '252 2.6.8 A UTF-8 string is needed to show the mailbox, and was not asked for',
    '250-2.1.5 <alice@kitchen.example>',
    `250 2.1.5 <${cat}@kitchen.example>`,
  ]);
});

// RFC 5891 §5.5
it.each([
  ['кот@kitchen.example', '250 2.1.5 Recipient <???@kitchen.example> ok'],
  ['alice@bücher.example', '250 2.1.5 Recipient <alice@b?cher.example> ok'],
  ['alice@xn--bcher-kva.example', '250 2.1.5 Recipient <alice@xn--bcher-kva.example> ok'],
  ['alice@XN--BCHER-KVA.example', '250 2.1.5 Recipient <alice@XN--BCHER-KVA.example> ok'],
  ['alice@почта.example', '250 2.1.5 Recipient <alice@?????.example> ok'],
  ['alice@почтa.example', '550 5.7.1 <alice@????a.example>: relaying denied'],
  ['кит@kitchen.example', '550 5.1.1 <???@kitchen.example>: no such mailbox here'],
])('knows who is meant by %s', (address, reply) => {
  const lines = said('HELO client.example', 'MAIL FROM:<> SMTPUTF8', `RCPT TO:<${address}>`);
  expect(lines.at(-1)).toBe(reply);
});

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
