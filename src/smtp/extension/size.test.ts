import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'reads a number, and nothing else': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> SIZE
    C: MAIL FROM:<carol@client.example> SIZE=big
    C: MAIL FROM:<carol@client.example> SIZE=-1
    C: MAIL FROM:<carol@client.example> SIZE=123456789012345678901
    C: MAIL FROM:<carol@client.example> size=0
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.4 Syntax: SIZE=<octets>
    S: 501 5.5.4 Syntax: SIZE=<octets>
    S: 501 5.5.4 Syntax: SIZE=<octets>
    S: 501 5.5.4 Syntax: SIZE=<octets>
    S: 250 2.1.0 Sender <carol@client.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
