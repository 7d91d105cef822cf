import { expect, it } from 'vitest';
import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { readRecordings } from './read-recordings.ts';
import { setupOf } from './recorded-kitchen.ts';

const FOLDER = new URL('../../e2e/recordings/', import.meta.url).pathname;

/** What was set on purpose when a server was recorded: in its personality, or by a variant of the recordings. */
const touched = (server: string): ReadonlySet<string> => {
  const personality = PERSONALITIES.find(({ id }) => id === server);
  const variants = new Map(
    readRecordings(FOLDER, server).map(({ variant, settings }) => [variant, settings]),
  );
  const byVariant = [...variants.values()].flatMap((settings) =>
    Object.entries(setupOf(settings, server).behaviours).flatMap(([id, { on, ...values }]) =>
      on === true || Object.keys(values).length > 0 ? [id] : [],
    ),
  );
  return new Set([
    ...Object.keys(personality?.behaviours ?? {}),
    ...(personality?.keywords ?? []),
    ...byVariant,
  ]);
};

const TOUCHED = new Map(PERSONALITIES.map(({ id }) => [id, touched(id)]));

const CLAIMS = [
  ...POLICIES.map(({ id, provenance }) => ({ id, provenance })),
  ...EXTENSIONS.map(({ keyword, provenance }) => ({ id: keyword, provenance })),
].flatMap(({ id, provenance }) =>
  provenance?.kind === 'recorded' ? provenance.from.map((server) => [id, server] as const) : [],
);

it('finds the claims', () => expect(CLAIMS.length).toBeGreaterThan(60));

it('says only of servers that a behaviour was recorded from them where their recordings or habits have it', () => {
  expect(CLAIMS.filter(([id, server]) => TOUCHED.get(server)?.has(id) !== true)).toEqual([]);
});
