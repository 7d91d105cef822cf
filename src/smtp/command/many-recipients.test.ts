import { expect, it } from 'vitest';
import { perform } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';
import type { Recipient, Session } from '../model/session.ts';
import { connected } from '../model/session.ts';
import { memoryOf, serverOf } from '../server/server.ts';
import { MOST_RECIPIENTS, rcpt } from './rcpt.ts';

const path = { mailbox: { localPart: 'alice', domain: 'kitchen.example' }, sourceRoute: [] };
const recipient: Recipient = { path, local: ['alice'], parameters: {} };

it('takes no more recipients than the hard limit, whatever its policy says', () => {
  const behaviours = { 'recipient-limit': { on: false } };
  const server = serverOf({ ...DIALOGUE_SERVER, behaviours }, {}, 0);
  const full = (count: number): Session => ({
    ...connected({ address: '198.51.100.7', name: undefined }, 0),
    state: 'rcpt',
    transaction: {
      reversePath: path,
      parameters: {},
      recipients: new Array<Recipient>(count).fill(recipient),
      refused: 0,
    },
  });
  const say = (count: number) =>
    rcpt.run('TO:<bob@kitchen.example>', { server, session: full(count), now: 0 }, memoryOf(1), 'rcpt');
  expect(say(MOST_RECIPIENTS - 1).answer.form.code).toBe(250);
  expect(say(MOST_RECIPIENTS)).toMatchObject({
    answer: { form: { code: 452, reason: 'too-many-recipients' } },
    session: { transaction: { refused: 1 } },
  });
});

it('takes a few thousand recipients where there is no limit', () => {
  const lines = ['! recipient-limit off', 'C: HELO client.example', 'C: MAIL FROM:<>'];
  const many = new Array<string>(3000).fill('C: RCPT TO:<alice@kitchen.example>');
  const { effects } = perform(DIALOGUE_SERVER, [...lines, ...many].join('\n'));
  expect(effects).toHaveLength(3003);
});
