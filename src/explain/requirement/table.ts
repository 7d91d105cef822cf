import type { RfcRef } from '#smtp/model/rfc.ts';
import type { Level, Requirement, Status } from './requirement.ts';

/** How strict a level is, whether it asks for something or forbids it. */
export type Strictness = 'MUST' | 'SHOULD' | 'MAY';

/** Every strictness, the strictest first. */
export const STRICTNESSES: readonly Strictness[] = ['MUST', 'SHOULD', 'MAY'];

/** Every status, the best first. */
export const STATUSES: readonly Status[] = ['holds', 'departs', 'not-applicable'];

/** `MUST NOT` is as strict as `MUST`. */
export const strictness = (level: Level): Strictness => level.replace(' NOT', '') as Strictness;

/** What the reader wants to see; what is left out is not asked for. */
export interface Choice {
  readonly strictness?: Strictness;
  readonly status?: Status;
}

/** The requirements that fit a choice. */
export const chosen = (requirements: readonly Requirement[], choice: Choice): readonly Requirement[] =>
  requirements.filter(
    ({ level, status }) =>
      (choice.strictness === undefined || strictness(level) === choice.strictness) &&
      (choice.status === undefined || status === choice.status),
  );

/** How many requirements have each status. */
export const counts = (requirements: readonly Requirement[]): Readonly<Record<Status, number>> => {
  const of = (wanted: Status) => requirements.filter(({ status }) => status === wanted).length;
  return { holds: of('holds'), departs: of('departs'), 'not-applicable': of('not-applicable') };
};

/** The requirements of one section. */
export interface SectionRows {
  readonly section: RfcRef;
  readonly rows: readonly Requirement[];
}

/** The requirements of one standard, by section. */
export interface StandardRows {
  readonly rfc: string;
  readonly sections: readonly SectionRows[];
}

/** All rows of a standard as one list. */
export const standardRows = ({ sections }: StandardRows): readonly Requirement[] =>
  sections.flatMap(({ rows }) => rows);

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const rfcOf = ({ section }: Requirement): string => section.split(' ')[1] as string;

/** Requirements by standard and section, both in the order in which they first occur. */
export const byStandard = (requirements: readonly Requirement[]): readonly StandardRows[] =>
  unique(requirements.map(rfcOf)).map((rfc) => {
    const own = requirements.filter((requirement) => rfcOf(requirement) === rfc);
    const sections = unique(own.map(({ section }) => section));
    return {
      rfc,
      sections: sections.map((section) => ({ section, rows: own.filter((row) => row.section === section) })),
    };
  });
