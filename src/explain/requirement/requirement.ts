import type { RfcRef } from '#smtp/model/rfc.ts';

/** How much a standard insists. */
// RFC 2119 §1, §2, §3, §4, §5
export type Level = 'MUST' | 'MUST NOT' | 'SHOULD' | 'SHOULD NOT' | 'MAY';

/** What became of a requirement here. */
export type Status = 'holds' | 'departs' | 'not-applicable';

/** One sentence of a standard that asks something of a server. Its words are in `lessons/requirements`, under its id. */
export interface Requirement {
  readonly id: string;
  readonly section: RfcRef;
  readonly level: Level;
  readonly status: Status;
  /** The file that carries it out. */
  readonly where?: string;
  /** `file › name of the test`. */
  readonly tests: readonly string[];
  /** Names the words that say why it is not kept, not asked for here, or which switch changes it. */
  readonly because?: string;
}

const of = (
  status: Status,
  [id, section, level]: readonly [string, RfcRef, Level],
  where: string | undefined,
  tests: readonly string[],
  because: string | undefined,
): Requirement => ({
  id,
  section,
  level,
  status,
  tests,
  ...(where === undefined ? {} : { where }),
  ...(because === undefined ? {} : { because }),
});

type Asked = readonly [id: string, section: RfcRef, level: Level];

/** A requirement that the server of the standard keeps, and the tests that prove it. */
export const holds = (asked: Asked, where: string, tests: readonly string[], because?: string): Requirement =>
  of('holds', asked, where, tests, because);

/** A requirement that is not kept, and why. Tests show what is done instead. */
export const departs = (
  asked: Asked,
  because: string,
  where: string,
  tests: readonly string[] = [],
): Requirement => of('departs', asked, where, tests, because);

/** A requirement on something that does not exist here. */
export const notApplicable = (asked: Asked, because: string, where?: string): Requirement =>
  of('not-applicable', asked, where, [], because);
