import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses a letter with a line that is too long': dialogue`
    ! text-lines on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: a×998
    C: b×999
    C: .
    S: 550 5.6.0 Lines of more than 998 octets are not taken, this letter has one of 999
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: a×998
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
