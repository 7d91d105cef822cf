import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses the recipients of a client that is on the list': dialogue`
    ! blocklist on
    ! blocklist listed 198.51.100.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 550 5.7.1 Service unavailable; client [198.51.100.7] blocked using dnsbl.example`,

  'takes those of a client that is not': dialogue`
    ! blocklist on
    ! blocklist listed 203.0.113.9
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'takes those of somebody who has logged in': dialogue`
    ! blocklist on
    ! blocklist listed 198.51.100.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<bob@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok`,

  'looks up IPv6 addresses too': dialogue`
    ! blocklist on
    ! blocklist listed 2001:db8::7
    = connect 2001:db8::7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [2001:db8::7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 550 5.7.1 Service unavailable; client [2001:db8::7] blocked using dnsbl.example
    = connect 2001:db8::8
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [2001:db8::8]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'forgets a client that is taken off the list': dialogue`
    ! blocklist on
    ! blocklist listed 198.51.100.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 550 5.7.1 Service unavailable; client [198.51.100.7] blocked using dnsbl.example
    ! blocklist listed none
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'turns away at the greeting or not at all, where it is set to': dialogue`
    ! blocklist on
    ! blocklist when connect
    ! blocklist listed 203.0.113.9
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'cannot look up what is no address': dialogue`
    ! blocklist on
    = connect nonsense
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [nonsense]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
