import type { Provenance } from '#smtp/model/provenance.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import type { Behaviour } from './kitchen.ts';
import type { Word } from './message/t.ts';

/** Servers by name and version, as those were that were recorded. */
const serverNames = (ids: readonly string[]): string =>
  PERSONALITIES.filter(({ id }) => ids.includes(id))
    .map(({ name, version }) => `${name} ${version}`)
    .join(', ');

const yearOf = (ids: readonly string[]): string | undefined =>
  PERSONALITIES.find(({ id, source }) => ids.includes(id) && source === 'article')?.version;

function recordedWords({ from }: Provenance & { kind: 'recorded' }, word: Word): string {
  const version = yearOf(from);
  return version === undefined
    ? word('provenance.recorded', { servers: serverNames(from) })
    : word('provenance.article', { version });
}

function simplifiedWords(id: string, wordedAs: readonly string[] | undefined, word: Word): string {
  const simplified = word('provenance.simplified', { what: word(`behaviour.${id}.simplified`) });
  return wordedAs === undefined
    ? simplified
    : `${simplified} ${word('provenance.worded', { servers: serverNames(wordedAs) })}`;
}

/** Where a behaviour comes from, in a sentence or two. */
export function provenanceWords(
  { id, provenance, rfc }: Pick<Behaviour, 'id' | 'provenance' | 'rfc'>,
  word: Word,
): string {
  switch (provenance.kind) {
    case 'rfc':
      return word('provenance.rfc', { rfc: rfc.replace(' §', ', ').replaceAll(' ', '\u00a0') });
    case 'recorded':
      return recordedWords(provenance, word);
    case 'simplified':
      return simplifiedWords(id, provenance.wordedAs, word);
  }
}
