import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses domains that are not there or take no mail': dialogue`
    ! recipient-domain on
    ! relay for open
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<dave@nowhere.example>
    S: 450 4.1.2 <dave@nowhere.example>: domain not found
    C: RCPT TO:<dave@nullmx.example>
    S: 556 5.1.10 <dave@nullmx.example>: domain nullmx.example does not accept mail
    C: RCPT TO:<dave@other.example>
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay
    C: RCPT TO:<dave@[192.0.2.1]>
    S: 250 2.1.5 Recipient <dave@[192.0.2.1]> ok, will relay
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
