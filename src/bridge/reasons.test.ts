import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import type { Check } from '#smtp/model/check.ts';
import type { Hearing, Reasons } from '#smtp/model/hearing.ts';
import type { Server, ServerSetup } from '#smtp/model/server.ts';
import { checksOf } from '#smtp/policy/ask.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { connect } from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Effect } from '#smtp/server/receiver.ts';
import { memoryOf, serverOf } from '#smtp/server/server.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { readRecordings } from './read-recordings.ts';
import { RECORDED_ZONE, setupOf } from './recorded-kitchen.ts';
import { octetsSent, type Recording } from './recording.ts';

const FOLDER = new URL('../../e2e/recordings/', import.meta.url).pathname;

const isHearing = (reasons: Reasons): reasons is Hearing => !Array.isArray(reasons);

/** Everything on, so that everybody has something to say. */
const strict = (setup: ServerSetup): ServerSetup => ({
  ...setup,
  behaviours: { ...Object.fromEntries(POLICIES.map(({ id }) => [id, { on: true }])), ...setup.behaviours },
});

/** What the effects say at once, and all that was done. */
function played(recording: Recording, server: Server) {
  const effects: Effect[] = [];
  const atOnce: (readonly Check[])[] = [];
  let memory = memoryOf(1);
  let { receiver } = connect(server, memory, recording.client as never, 0);
  for (const [at, step] of recording.steps.entries()) {
    const done = step.connect
      ? connect(server, memory, { address: recording.client.address, name: 'client.example' }, at * 400)
      : receive(
          server,
          memory,
          receiver,
          bytesOf(step.dynamic === undefined ? octetsSent(step) : '*\r\n'),
          at * 400,
        );
    for (const effect of done.effects) if (effect.kind === 'reply') atOnce.push(checksOf(effect.checks));
    effects.push(...done.effects);
    ({ memory, receiver } = done);
  }
  return { effects, atOnce };
}

it.each(['postfix', 'exim', 'opensmtpd', 'sendmail'])(
  'the checks of %s are the same whenever they are asked for, and end with the one that refused',
  (name) => {
    let hearings = 0;
    let refusals = 0;
    for (const recording of readRecordings(FOLDER, name)) {
      const server = serverOf(
        strict(setupOf(recording.settings, name)),
        RECORDED_ZONE,
        DEFAULT_KITCHEN.epoch,
      );
      const { effects, atOnce } = played(recording, server);
      const replies = effects.flatMap((effect) => (effect.kind === 'reply' ? [effect] : []));
      expect(replies.map(({ checks }) => checksOf(checks))).toEqual(atOnce);
      for (const { checks } of replies) {
        if (!isHearing(checks)) continue;
        hearings++;
        // The tarpit alone is asked after the one that refused: it is about refusals.
        const all = checksOf(checks).filter(({ by }) => by !== 'tarpit');
        const refused = all.slice(checks.made.length).findIndex(({ outcome }) => outcome === 'refused');
        if (refused < 0) continue;
        refusals++;
        expect(refused).toBe(all.length - checks.made.length - 1);
      }
    }
    expect(hearings).toBeGreaterThan(300);
    expect(refusals).toBeGreaterThan(60);
  },
  60_000,
);
