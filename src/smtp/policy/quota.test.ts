import { expect, it } from 'vitest';
import { emptyMap, lookup } from '#memory/persistent-map.ts';
import { dialogue, perform, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';
import { quota } from './quota.ts';

const cases = {
  'asks to come again when a mailbox holds as many letters as it may': dialogue`
    ! quota on
    ! quota letters 1
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: .
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: RCPT TO:<cooks@kitchen.example>
    C: RCPT TO:<bob@kitchen.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 452 4.2.2 Mailbox alice is over its quota
    S: 452 4.2.2 Mailbox alice is over its quota
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok`,

  'refuses the whole letter after its last dot if that is how it is set': dialogue`
    ! quota on
    ! quota letters 0
    ! quota octets 10
    ! quota when content
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: Much too long
    C: .
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 452 4.2.2 Mailbox alice is over its quota
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: ok
    C: .
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: too much
    C: .
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 452 4.2.2 Mailbox alice is over its quota`,

  'has nothing to say of mailboxes elsewhere': dialogue`
    ! quota on
    ! relay for open
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<dave@other.example>
    C: DATA
    C: .
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'has nothing to say of a name that nobody has': dialogue`
    ! quota on
    ! recipients off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<nobody@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <nobody@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

it('takes stock of the letters that are there already', () => {
  const alice = { mailbox: 'alice', octets: 300 };
  const holdings = quota.takeStock?.([alice, { mailbox: 'bob', octets: 5 }, alice]) ?? emptyMap;
  expect(lookup(holdings, 'alice')).toEqual({ letters: 2, octets: 600 });
  expect(lookup(holdings, 'bob')).toEqual({ letters: 1, octets: 5 });
  expect(lookup(holdings, 'chef')).toBeUndefined();
});

it('counts octets, and believes what the client announces', () => {
  const text = dialogue`
    ! quota on
    ! quota letters 0
    ! quota octets 100
    ! quota answers never
    C: EHLO client.example
    C: MAIL FROM:<carol@client.example> SIZE=101
    C: RCPT TO:<alice@kitchen.example>
    C: RSET
    C: MAIL FROM:<carol@client.example> SIZE=100
    C: RCPT TO:<alice@kitchen.example>`;
  const replies = perform(DIALOGUE_SERVER, text).effects.flatMap((effect) =>
    effect.kind === 'reply' ? [`${effect.reply.code} ${effect.reply.enhanced ?? ''}`] : [],
  );
  expect(replies.slice(2)).toEqual(['250 2.1.0', '552 5.2.2', '250 2.0.0', '250 2.1.0', '250 2.1.5']);
});
