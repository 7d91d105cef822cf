import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import { connect } from '../server/connection.ts';
import { receive } from '../server/receive.ts';
import type { Effect } from '../server/receiver.ts';
import { memoryOf, serverOf } from '../server/server.ts';

const ENVELOPE = 'HELO client.example\r\nMAIL FROM:<>\r\nRCPT TO:<alice@kitchen.example>\r\n';

const codes = (effects: readonly Effect[]): readonly number[] =>
  effects.flatMap((effect) => (effect.kind === 'reply' ? [effect.reply.code] : []));

/** What a client is told that has spoken before the greeting, or has waited. */
function told(early: boolean, refuses: string): readonly number[] {
  const behaviours = { 'early-talker': { on: true, refuses } };
  const server = serverOf({ ...DIALOGUE_SERVER, behaviours }, DIALOGUE_ZONE, 0);
  const client = { address: '198.51.100.7', name: undefined, early };
  const greeted = connect(server, memoryOf(1), client, 0);
  const heard = receive(server, greeted.memory, greeted.receiver, bytesOf(ENVELOPE), 1);
  return [...codes(greeted.effects), ...codes(heard.effects)];
}

it.each([
  [true, 'connect', [554, 503, 503, 503]],
  [true, 'rcpt', [220, 250, 250, 550]],
  [false, 'connect', [220, 250, 250, 250]],
  [false, 'rcpt', [220, 250, 250, 250]],
])('tells a client that spoke early (%s), at %s: %j', (early, refuses, answers) => {
  expect(told(early, refuses)).toEqual(answers);
});
