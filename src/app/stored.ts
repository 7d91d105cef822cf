import type { AllBranches } from './branch.ts';
import type { KeptSession } from './kept-session.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
/** Light, dark, or as the system has it. */
export type Theme = (typeof THEMES)[number];

export const EDITORS = ['auto', 'plain', 'monaco'] as const;
/** Which input the student wants to type into. */
export type Editor = (typeof EDITORS)[number];

export const CONTRASTS = ['auto', 'high', 'normal'] as const;
/** How strongly things stand out: as the system asks, or as the student does. */
export type Contrast = (typeof CONTRASTS)[number];

export const ANNOUNCEMENTS = ['short', 'full', 'off'] as const;
/** How much is told to those who listen. */
export type Announcements = (typeof ANNOUNCEMENTS)[number];

/** How far somebody has come in a lesson. */
export interface Progress {
  readonly step: number;
  /** Steps that have been passed, in the order of the lesson. */
  readonly done: readonly number[];
}

/** Which side panels are folded away. */
export interface Folds {
  readonly lesson: boolean;
  readonly kitchen: boolean;
  readonly timeline?: boolean;
}

/** What the browser remembers between visits. */
export interface Stored {
  readonly version: 1;
  readonly theme: Theme;
  readonly editor: Editor;
  /** Left out: `auto`. */
  readonly contrast?: Contrast | undefined;
  /** Left out: `short`. */
  readonly announcements?: Announcements | undefined;
  readonly folds: Folds;
  /** Left out: live. */
  readonly mode?: 'script' | undefined;
  /** By lesson. */
  readonly progress: Readonly<Record<string, Progress>>;
  /** By lesson, and `sandbox`. */
  readonly sessions: Readonly<Record<string, KeptSession>>;
  /** Other continuations of those sessions. */
  readonly branches?: AllBranches | undefined;
  /** The lesson that was open last. */
  readonly last?: string | undefined;
}

export const NOTHING_STORED: Stored = {
  version: 1,
  theme: 'auto',
  editor: 'auto',
  folds: { lesson: false, kitchen: false },
  progress: {},
  sessions: {},
};

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTableOf = (value: unknown, fits: (each: Table) => boolean): boolean =>
  isTable(value) && Object.values(value).every((each) => isTable(each) && fits(each));

const isProgress = ({ step, done }: Table): boolean =>
  Number.isFinite(step) && Array.isArray(done) && done.every(Number.isFinite);

/** Just enough to carry it about; what plays sessions looks at them closely once it is here. */
const isSession = ({ inputs }: Table): boolean => Array.isArray(inputs) && inputs.every(isTable);

const isTableAndList = ({ here, others }: Table): boolean =>
  isTable(here) && Array.isArray(others) && others.every((each) => isTable(each) && isTable(each.session));

/** Left out, or one of these. */
const isOneOf = (known: readonly unknown[], value: unknown): boolean =>
  value === undefined || known.includes(value);

const isStored = (value: unknown): value is Stored =>
  isTable(value) &&
  value.version === 1 &&
  THEMES.some((theme) => theme === value.theme) &&
  EDITORS.some((editor) => editor === value.editor) &&
  isOneOf(CONTRASTS, value.contrast) &&
  isOneOf(ANNOUNCEMENTS, value.announcements) &&
  isOneOf(['script'], value.mode) &&
  isTable(value.folds) &&
  isTableOf(value.progress, isProgress) &&
  isTableOf(value.sessions, isSession) &&
  (value.branches === undefined || isTableOf(value.branches, isTableAndList)) &&
  ['string', 'undefined'].includes(typeof value.last);

const NAME = /^[a-z0-9-]{1,80}$/;

/** Only what is under the name of a session: nothing else is looked up. */
const named = <V>(table: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(table).filter(([name]) => NAME.test(name)));

/** A state out of a file, of which only what is known is taken; `undefined` where it is none. */
export function asStored(value: unknown): Stored | undefined {
  if (!isStored(value)) return undefined;
  const { theme, editor, contrast, announcements, folds, mode, progress, sessions, branches, last } = value;
  const tables = { progress: named(progress), sessions: named(sessions), branches: named(branches ?? {}) };
  return { version: 1, theme, editor, contrast, announcements, folds, mode, ...tables, last };
}

/** What a text out of the browser's storage says, or `undefined` where it makes no sense. */
export function parseStored(raw: string): Stored | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return isStored(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
