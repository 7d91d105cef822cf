import { internetDateTime, readInternetDateTime } from '#mail/internet-date-time.ts';
import { type Audience, extension, type ReadParameter } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Parameters, Transaction } from '../model/session.ts';
import { choice, seconds } from '../model/setting.ts';

const bad = reply(
  'bad-parameter',
  501,
  '5.5.4',
  'One HOLDFOR=<seconds> or HOLDUNTIL=<time in UTC>, at most {maximum} seconds ahead',
  'RFC 4865 §4.2',
);

/** What is to be held for longer than BY allows would come too late for certain. */
export const pastDeadline = reply(
  'bad-parameter',
  501,
  '5.5.4',
  'To be held for longer than BY allows',
  'RFC 4865 §5.2.2',
);

/** The ports for mail programs; elsewhere servers speak with one another. */
// RFC 6409 §3.1, RFC 8314 §3.3
const SUBMISSION: readonly number[] = [587, 465];

/** Is this client one that hands in letters? Where nobody has said which port it is, it may be. */
// RFC 4865 §4.2: the keyword must not be shown on any port other than the submission port
function mayHold(ports: string, { session }: Audience): boolean {
  const { port } = session.client;
  return ports === 'any' || port === undefined || SUBMISSION.includes(port);
}

// RFC 4865 §3: future-release-integer
const INTERVAL = /^[1-9]\d{0,8}$/;

/** The second of the world until which a value asks a letter to be held; undefined where it is none. */
function until(keyword: string, value: string, { now, server }: Pick<Scene, 'now' | 'server'>) {
  if (keyword === 'HOLDFOR') return INTERVAL.test(value) ? now + Number(value) : undefined;
  const second = readInternetDateTime(value);
  return second === undefined ? undefined : second - server.epoch;
}

/** Is the letter to be held for longer than the time within which it must arrive? */
// RFC 4865 §5.2.2
export function holdsTooLong(given: Parameters, scene: Scene): boolean {
  const keyword = 'HOLDFOR' in given ? 'HOLDFOR' : 'HOLDUNTIL';
  const release = until(keyword, given[keyword] ?? '', scene);
  const by = Number.parseInt(given.BY ?? '', 10);
  return release !== undefined && release > scene.now + by;
}

const SETTINGS = {
  longest: seconds(30 * 86_400, 999_999_999, 1),
  ports: choice('submission', ['submission', 'any']),
};

const reader =
  (keyword: 'HOLDFOR' | 'HOLDUNTIL'): ReadParameter<typeof SETTINGS> =>
  (value, { longest, ports }, scene, given) => {
    if (!mayHold(ports, scene)) return 'unknown';
    const facts = { maximum: String(longest) };
    if (value === undefined) return answer(bad, { ...facts, missing: 'yes' });
    if ('HOLDFOR' in given || 'HOLDUNTIL' in given) return answer(bad, { ...facts, twice: 'yes' });
    const release = until(keyword, value, scene);
    if (release === undefined || release > scene.now + longest) return answer(bad, facts);
    return holdsTooLong({ ...given, [keyword]: value }, scene) ? answer(pastDeadline) : 'ok';
  };

/** A letter may be handed in now and be sent later. */
// RFC 4865
export const futureRelease = extension({
  rfc: 'RFC 4865',
  name: 'Future Message Release',
  keyword: 'FUTURERELEASE',
  on: false,
  settings: SETTINGS,
  mailLengthIncrease: 34,
  // RFC 4865 §3: how long at most, and until when
  ehloParameters: (scene, { longest, ports }) =>
    mayHold(ports, scene)
      ? [String(longest), internetDateTime(scene.server.epoch + scene.now + longest)]
      : undefined,
  followsClock: true,
  // RFC 4865 §3
  parameterValues: {
    HOLDFOR: { forms: ['future-release-interval'], examples: ['3600'] },
    HOLDUNTIL: { forms: ['future-release-date-time'], examples: [''] },
  },
  mailParameters: { HOLDFOR: reader('HOLDFOR'), HOLDUNTIL: reader('HOLDUNTIL') },
});

/** The second of the world before which an accepted letter must not go on its way; undefined where nothing was asked for.
 *  The interval counts from the moment at which MAIL was read, which is the moment of the letter or just before. */
// RFC 4865 §4.2
export function heldUntil(
  { parameters }: Transaction,
  scene: Pick<Scene, 'now' | 'server'>,
): number | undefined {
  const { HOLDFOR, HOLDUNTIL } = parameters;
  if (HOLDFOR !== undefined) return until('HOLDFOR', HOLDFOR, scene);
  return HOLDUNTIL === undefined ? undefined : until('HOLDUNTIL', HOLDUNTIL, scene);
}

/** What FUTURERELEASE says to what it cannot read or does not do. */
export const futureReleaseForms = [bad, pastDeadline];
