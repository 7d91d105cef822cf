import { isPure, roomOf } from './rooms.ts';
import { type Fault, faultsAt, isTest, type Rule, type Source, withoutStrings } from './source.ts';

// What stands on a line of prose may have a no-break space in it: messages are not ours to judge here.
const REFERENCE =
  /(?<![\w/])RFC[ \t-]?\d+(?:,? ?(?:§+ ?[\w.]*\w|[Ss]ections? [\d.]*\d|[Ss]ec\. ?[\d.]*\d))?/g;
const THE_FORM = /^RFC \d{3,5}(?: §(?:\d+|[A-Z])(?:\.\d+)*)?$/;

/** References to standards have one spelling, so that they can be searched and linked. */
export const spellsReferences: Rule = (source) =>
  source.path.startsWith('src/app/message/')
    ? []
    : faultsAt(isTest(source) ? withoutStrings(source) : source, REFERENCE, ([found]) =>
        THE_FORM.test(found) ? undefined : `write it "RFC 5321 §4.1.4", not "${found}"`,
      );

const LONGEST = 300;
const DATA = /^src\/(?:smtp\/personality|app\/message|explain\/rfc)\//;

/** A file that has grown long is the beginning of the thing that everything hangs on. */
export const isShort: Rule = (source) => {
  const lines = source.text.trimEnd().split('\n').length;
  const mayBeLong = isTest(source) || DATA.test(source.path);
  return lines <= LONGEST || mayBeLong
    ? []
    : [{ path: source.path, line: LONGEST, message: `${lines} lines: part it, ${LONGEST} are the most` }];
};

const EXPORT = /^export (?:async )?(?:const|function|type|interface) \w+/;

/** Does a doc comment stand above the line? Exports that stand together without a gap may share one. */
function isDocumented(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= 0 && lines[above] !== ''; above--) {
    if (/^(?:\/\*\*| \*\/)/.test(lines[above] ?? '')) return true;
  }
  return false;
}

/** Every export of a pure room says in a sentence what it is in the world of mail. */
export const isExplained: Rule = (source) => {
  if (!isPure(source.path) || isTest(source)) return [];
  const lines = source.text.split('\n');
  return lines.flatMap((line, at): readonly Fault[] => {
    const [found] = EXPORT.exec(line) ?? [];
    if (found === undefined || isDocumented(lines, at)) return [];
    return [{ path: source.path, line: at + 1, message: `a /** sentence */ is missing above "${found}"` }];
  });
};

const CITING = ['smtp/grammar', 'smtp/command'];

/** What parses or answers says which standard asks for it; policies and extensions have a field for that. */
export const citesAStandard: Rule = (source) =>
  !CITING.includes(roomOf(source.path) ?? '') ||
  isTest(source) ||
  !/\bParsed<|\breply\(/.test(source.text) ||
  /RFC \d{3,5}/.test(source.text)
    ? []
    : [{ path: source.path, line: 1, message: 'cite the RFC that this follows' }];

const DECLARATION = /^export const (\w+)\s*=\s*(?:policy|extension|mechanism)\(/m;

/** What a room declares stands in its catalogue: nothing is registered by being imported. */
export function catalogued(sources: readonly Source[]): readonly Fault[] {
  const textOf = new Map(sources.map(({ path, text }) => [path, text]));
  return sources
    .filter((source) => !isTest(source))
    .flatMap(({ path, text }) => {
      const name = DECLARATION.exec(text)?.[1];
      const catalogue = path.replace(/[^/]+$/, 'catalogue.ts');
      if (name === undefined || new RegExp(`\\b${name}\\b`).test(textOf.get(catalogue) ?? '')) return [];
      return [{ path, line: 1, message: `${name} is missing in ${catalogue}` }];
    });
}
