import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { type Conversation, greet, hear } from './conversation.ts';
import { type House, houseOf, nextRelease, releasedBy } from './house.ts';
import { sessionText, summaryText } from './print.ts';

const CLIENT = { address: '198.51.100.7', name: undefined };

const kitchen = {
  ...DEFAULT_KITCHEN,
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({
    ...host,
    server: { ...host.server, behaviours: { FUTURERELEASE: { on: true } } },
  })),
};

interface Stage {
  readonly house: House;
  readonly conversation: Conversation;
}

/** Hands in a letter that is to be held for so long. */
function after(seconds: number, now: number, house = houseOf(kitchen)): Stage {
  const greeted = greet(house, CLIENT, now, false);
  const octets = bytesOf(
    [
      'EHLO client.example',
      `MAIL FROM:<carol@client.example> HOLDFOR=${seconds}`,
      'RCPT TO:<alice@kitchen.example>',
      'DATA',
      'Subject: Later',
      '.',
      '',
    ].join('\r\n'),
  );
  let turn = greeted;
  let read = 0;
  while (read < octets.length) {
    turn = hear(turn.house, turn.conversation, octets.subarray(read), now, 100_000);
    read += turn.read;
  }
  return turn;
}

it('keeps a letter until its hour, and says so', () => {
  const { house, conversation } = after(60, 10);
  expect(nextRelease(house)).toBe(70);
  expect(house.running.deliveries.count).toBe(0);
  expect(sessionText({ number: 1, client: CLIENT, conversation, house })).toMatch(
    /# held \w+: until second 70\n/,
  );
  expect(summaryText(house)).toMatch(/^0 letters were delivered\.\n {2}\w+: held until second 70\n$/);
});

it('lets go of every letter that is due, and of no other', () => {
  const { house } = after(90, 20, after(60, 10).house);
  const early = releasedBy(house, 69);
  expect(early).toEqual({ house, deliveries: [], events: [] });
  const first = releasedBy(house, 109);
  expect(first.deliveries.map(({ at }) => at)).toEqual([70]);
  expect(first.house.stored).toBeGreaterThan(house.stored);
  const both = releasedBy(house, 110);
  expect(both.deliveries.map(({ at }) => at)).toEqual([70, 110]);
  expect(nextRelease(both.house)).toBeUndefined();
});
