import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'parts words at tabs and before the verb, if it is set so': dialogue`
    ! command-lines whiteSpace on
    S: 220 mail.kitchen.example ESMTP service ready
    C:  HELO	client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C:  
    S: 500 5.5.2 No command`,

  'reads MAIL FROM: as one word, if it is set so': dialogue`
    ! command-lines phrases on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL
    S: 500 5.5.2 Command not recognized
    C: MAIL TO:<>
    S: 500 5.5.2 Command not recognized
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'cuts off what is too long, or reads it as two lines, or hangs up': dialogue`
    ! command-lines tooLong truncate
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP ax×600
    S: 250 2.0.0 Ok
    ! command-lines tooLong split
    C: NOOP ax×600
    S: 500 5.5.2 Command not recognized
    S: 500 5.5.2 Command not recognized
    ! command-lines tooLong hang-up
    C: NOOP ax×600
    S: 500 5.5.2 Line too long
    = closed`,

  'takes LF for the end of a line': dialogue`
    ! command-lines end lf
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
