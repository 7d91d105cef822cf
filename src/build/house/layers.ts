import { posix } from 'node:path';
import { ENTRY, folderOf, isPure, MAY_LOAD_LATER, mayLean, ROOMS, roomOf } from './rooms.ts';
import { codeOf, faultsAt, isTest, type Rule, withoutComments } from './source.ts';

const IMPORT = /\b(?:from|import)\s*\(?\s*'([#.][^']*)'/g;
const EXTENSION = /\.(?:tsx?|css|md|json|svg|woff2)(?:\?\w+)?$/;

/** The file that an import names, from the project's root. */
const target = (path: string, to: string): string =>
  to.startsWith('#') ? `src/${to.slice(1)}` : posix.join(posix.dirname(path), to);

/** Every file stands in a room of the house. */
export const standsInARoom: Rule = ({ path }) =>
  ROOMS.includes(roomOf(path) ?? '')
    ? []
    : [{ path, line: 1, message: `no such room; the rooms are ${ROOMS.join(' ')}` }];

/** A room leans only on rooms above it, so that there can be no cycle. Tests may fetch their material anywhere. */
export const leansUpwards: Rule = (source) => {
  if (isTest(source) || source.path === ENTRY) return [];
  const home = roomOf(source.path) ?? '';
  return faultsAt(withoutComments(source), IMPORT, ([, to = '']) => {
    const on = roomOf(target(source.path, to));
    if (on === undefined || mayLean(home, on)) return undefined;
    return `${home} may not import ${on}: the order of the rooms is ${ROOMS.join(' ')}`;
  });
};

/** A `#` in an import is a step into another room; within one, paths are relative. Extensions are written. */
export const spellsImports: Rule = (source) =>
  faultsAt(withoutComments(source), IMPORT, ([, to = '']) => {
    const there = folderOf(target(source.path, to));
    if (!EXTENSION.test(to)) return `write the extension: ${to}`;
    if (there === undefined) return undefined;
    const isHere = there === folderOf(source.path);
    if (isHere && to.startsWith('#')) return `within ${there}/ import by relative path: ${to}`;
    if (!isHere && !to.startsWith('#')) return `import from another folder by #${there}/…: ${to}`;
    return undefined;
  });

/** Code that arrives later is for the page and its tools; elsewhere it would hide a dependency. */
export const loadsNothingLater: Rule = (source) =>
  isTest(source) || MAY_LOAD_LATER.includes(roomOf(source.path) ?? '')
    ? []
    : faultsAt(withoutComments(source), /\bimport\s*\(/g, () => 'import() is for console app ui build');

const VAGUE = /^(?:utils?|helpers?|common|lib|core|misc|shared|types|index)(?:\.tsx?)?$/;

/** Folders and files are named for what is in them. */
export const isNamedForItsContent: Rule = ({ path }) =>
  path
    .split('/')
    .slice(1)
    .filter((name) => VAGUE.test(name))
    .map((name) => ({ path, line: 1, message: `name it for what is in it, not ${name}` }));

const IMPURE =
  /\b(?:Date|Math\.random|performance|setTimeout|setInterval|queueMicrotask|window|document|navigator|localStorage|globalThis|fetch|process|Buffer|TextEncoder|TextDecoder|console|class|this)\b/g;
const NODE = /\bfrom\s+'node:[^']*'/g;

/** A pure room knows no clock, no die, no page, no machine and no object with a will of its own. */
export const isPureCode: Rule = (source) => {
  if (!isPure(source.path) || isTest(source)) return [];
  const words = faultsAt(codeOf(source), IMPURE, ([word]) => `a pure room knows no ${word}`);
  return [...words, ...faultsAt(source, NODE, ([word]) => `a pure room imports nothing ${word}`)];
};
