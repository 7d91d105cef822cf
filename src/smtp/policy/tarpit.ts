import type { Check } from '../model/check.ts';
import { policy } from '../model/policy.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import type { Server } from '../model/server.ts';
import { choice, count, seconds } from '../model/setting.ts';

/** A client that makes many mistakes is answered slowly. Guessing addresses or passwords takes it hours instead of seconds. */
// RFC 5321 §7.8: servers may defend themselves. RFC 5321 §4.5.3.2: clients wait for replies for five minutes at least
export const tarpit = policy({
  id: 'tarpit',
  rfc: 'RFC 5321 §7.8',
  group: 'pace',
  provenance: SIMPLIFIED,
  on: false,
  settings: {
    delay: seconds(10, 3600),
    /** Refusals since the last accepted letter that are answered at once. */
    after: count(2),
    /** Which replies are slow from then on. */
    slows: choice('refusals', ['refusals', 'everything']),
  },
  memory: undefined,
});

/** Virtual seconds that the server lets pass before a reply with this code, after so many refusals (this one counted). */
export function slowness({ values }: Server, code: number, refusals: number): number {
  const { tarpit: set } = values;
  if (set?.on !== true || refusals <= Number(set.after)) return 0;
  return code >= 400 || set.slows === 'everything' ? Number(set.delay) : 0;
}

/** What an explanation says of a reply that was slow. */
export const slowCheck = (delay: number, refusals: number): Check => ({
  by: 'tarpit',
  outcome: 'passed',
  found: 'slowed',
  facts: { delay: String(delay), count: String(refusals) },
  flips: [{ behaviour: 'tarpit', setting: 'on', value: false }],
});
