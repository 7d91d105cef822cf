import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'carries out only what the last EHLO has shown': dialogue`
    ! offered-only on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: AUTH LOGIN
    S: 502 5.5.1 Command not implemented
    C: STARTTLS
    S: 502 5.5.1 Command not implemented
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
    S: 250-CHUNKING
    S: 250 HELP
    C: AUTH LOGIN
    S: 334 VXNlcm5hbWU6
    C: *
    S: 501 5.7.0 Authentication cancelled`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
