import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses a sender whose domain does not exist or takes no mail': dialogue`
    ! sender-domain on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@nowhere.example>
    C: MAIL FROM:<carol@nullmx.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 550 5.1.8 <carol@nowhere.example>: sender domain does not exist
    S: 550 5.7.27 <carol@nullmx.example>: sender domain does not accept mail`,

  'takes one whose domain has a mail exchange or only an address': dialogue`
    ! sender-domain on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<dave@other.example>
    C: RSET
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <dave@other.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'asks nothing of the null reverse-path, of an address in brackets and of somebody who has logged in': dialogue`
    ! sender-domain on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<>
    C: RSET
    C: MAIL FROM:<carol@[198.51.100.7]>
    C: RSET
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<alice@nowhere.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@[198.51.100.7]> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <alice@nowhere.example> ok`,

  'lets any domain pass where it is off': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@nowhere.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@nowhere.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

it('is asked about a recipient also by VRFY, when there is no sender yet', () => {
  const text = dialogue`
    ! personality postfix
    ! sender-domain on
    ! sender-exists on
    ! sender-exists when rcpt
    ! sender-login on
    ! null-sender on
    ! null-sender refuses rcpt
    ! greylisting on
    ! qualified-addresses on
    ! qualified-addresses when rcpt
    ! rate-limits on
    ! quota on
    C: EHLO client.example
    C: VRFY alice`;
  expect(play(DIALOGUE_SERVER, text)).toMatch(/\nS: [245]\d\d [^\n]*$/);
});
