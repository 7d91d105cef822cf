import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses, or starts the queue, as it is told to': dialogue`
    ! ETRN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: ETRN other.example
    S: 459 4.5.0 <other.example>: service unavailable
    ! ETRN answers start
    C: ETRN other.example
    S: 250 2.0.0 Queuing for node other.example started
    C: ETRN #queue
    S: 459 4.5.0 <queue>: service unavailable`,

  'refuses what is no node with 501': dialogue`
    ! ETRN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: ETRN !!bad
    S: 501 5.5.4 Syntax: ETRN domain
    ! ETRN answers start
    C: ETRN
    S: 501 5.5.4 Syntax: ETRN domain`,

  'has no place within a transaction': dialogue`
    ! ETRN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: ETRN other.example
    S: 503 5.5.1 Bad sequence of commands`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
