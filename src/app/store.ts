import { createStore } from 'zustand/vanilla';
import type { Explanations } from '#explain/explanation.ts';
import type { RequirementWords } from '#explain/parse-requirements.ts';
import type { Lesson } from '#lesson/lesson.ts';
import type { Input } from '#trace/input.ts';
import type { ScriptRun } from '#trace/script-run.ts';
import type { Trace } from '#trace/trace.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { blank } from './blank.ts';
import type { AllBranches } from './branch.ts';
import type { Compared } from './compared.ts';
import type { Engine } from './engine.ts';
import type { Shared } from './handed-on.ts';
import type { KeptSession } from './kept-session.ts';
import type { Language } from './language.ts';
import type { Mode, View } from './look.ts';
import type { Notice } from './notice.ts';
import type { FileRead } from './own-file.ts';
import type { Place } from './place.ts';
import {
  type Announcements,
  type Contrast,
  type Editor,
  type Folds,
  NOTHING_STORED,
  type Progress,
  type Stored,
  type Theme,
} from './stored.ts';

/** The session that has no lesson. */
export const SANDBOX = 'sandbox';

/** How fast a session is played: as it happened, four times as fast, or a step a second. */
export const SPEEDS = ['real', 'fast', 'steps'] as const;
export type Speed = (typeof SPEEDS)[number];

/** What the student is typing, and how it came there. */
export interface Draft {
  readonly text: string;
  /** How many lines back in what was sent before; 0 where this is being typed. */
  readonly recalled: number;
  /** What was being typed when the recalling began. */
  readonly typed: string;
  /** Grows by one whenever the input is asked to take the focus. */
  readonly summons: number;
  /** Where the caret goes then; left out: to the end. */
  readonly caret: number | undefined;
}

/** How the form of the command is shown that is being typed: as a quiet line; so since the hand types, or since one has asked
 *  for it, in which case Esc closes it; or not at all, until another line begins. */
export type FormLook = 'quiet' | 'typed' | 'asked' | 'closed';

/** What is said beside the text of a script: of which run, and about which line. */
export interface Shown {
  readonly run: ScriptRun;
  readonly line: number;
  readonly column: number;
}

/** The script that is being written, in script mode. The trace of the app follows it. */
export interface Script {
  readonly run: ScriptRun;
  /** How many of its items have been played; left out: all, or so soon that nobody has to be told. */
  readonly far: number | undefined;
  /** Lines that are answered otherwise since a switch was turned. */
  readonly marked: ReadonlySet<number>;
  /** The line in which the caret stands, and how many characters of it are before the caret. */
  readonly line: number;
  readonly column: number;
  /** It follows the run and the caret once the frame of a key is drawn. */
  readonly shown: Shown;
  /** What a student does outside the script: it becomes a part of it, or of the kitchen in which it begins. */
  act(input: Input): void;
}

/** A session that came in a link and waits for the student's word. */
export interface Offer extends Shared {
  /** Whose session it becomes: a lesson's id, or the sandbox. */
  readonly to: string;
  /** The link's own letters: a page that only shows the session keeps them in its address. */
  readonly hash: string;
}

/** A file, and what it holds or what is wrong with it. */
export interface OpenedFile {
  readonly name: string;
  readonly read: FileRead;
}

export const PANELS = ['share', 'export', 'files', 'settings'] as const;
/** What stands open over the page, at most one at a time. */
export type Panel = (typeof PANELS)[number];

/** A paste that is too large to be typed. */
export interface Pasting {
  readonly lines: readonly string[];
  /** How many have gone out. */
  readonly done: number;
  /** Or does it still wait for the student's word? */
  readonly running: boolean;
}

/** Everything that the page shows comes from this one immutable value; the session in it is its trace. */
export interface App {
  readonly language: Language;
  /** The messages of that language, as far as they are here. */
  readonly words: Readonly<Record<string, string>>;
  /** Path of the site's root on this host. */
  readonly root: string;
  readonly place: Place;
  readonly theme: Theme;
  readonly editor: Editor;
  readonly contrast: Contrast;
  readonly announcements: Announcements;
  readonly folds: Folds;
  /** Which of the three parts a phone shows. */
  readonly tab: 'lesson' | 'console' | 'kitchen';
  /** Whose session the trace is: a lesson's id, or the sandbox. */
  readonly session: string;
  readonly trace: Trace;
  readonly mode: Mode;
  /** What is written in script mode, once what plays it is here. */
  readonly script: Script | undefined;
  readonly view: View;
  /** How many entries of the trace had happened at the moment that is looked at; left out: all of them, it is now. */
  readonly moment: number | undefined;
  /** How fast the session is being played on from that moment; left out: it stands. */
  readonly playing: Speed | undefined;
  /** Other continuations of the sessions, by session. */
  readonly branches: AllBranches;
  /** What the session is compared with. */
  readonly compared: Compared;
  /** The entry of the trace that is marked in every view. */
  readonly chosen: number | undefined;
  /** What plays the sessions, once it is here. */
  readonly engine: Engine | undefined;
  /** The trace that a fresh start has put away. */
  readonly before: Trace | undefined;
  readonly draft: Draft;
  /** The form of the command that is typed, and where the caret stands in the line at the prompt. */
  readonly form: { readonly look: FormLook; readonly caret: number };
  readonly pasting: Pasting | undefined;
  /** Entries of the trace whose explanation is open. */
  readonly opened: readonly number[];
  /** Entries whose lines in the middle are shown. */
  readonly unfolded: readonly number[];
  readonly explanations: Explanations | undefined;
  /** The words for what the standards ask, once somebody has opened their page. */
  readonly requirementWords: RequirementWords | undefined;
  readonly lesson: Lesson | undefined;
  readonly step: number;
  /** Has somebody stopped the clock of a lesson in which it runs by itself? */
  readonly clockStopped: boolean;
  readonly kept: Readonly<Record<string, KeptSession>>;
  readonly progress: Readonly<Record<string, Progress>>;
  readonly last: string | undefined;
  readonly notices: readonly Notice[];
  readonly offer: Offer | undefined;
  readonly panel: Panel | undefined;
  /** A file that was opened and waits for the student's word. */
  readonly file: OpenedFile | undefined;
  /** All that was here before a file with everything was taken up. */
  readonly putAway: Stored | undefined;
  /** Somebody's session that is only read; the student's own one stays as it is. */
  readonly reading: Trace | undefined;
}

/** An empty input. */
export const NO_DRAFT: Draft = { text: '', recalled: 0, typed: '', summons: 0, caret: undefined };

const FIRST: App = {
  language: 'en',
  words: {},
  root: '/',
  place: { kind: 'home' },
  theme: NOTHING_STORED.theme,
  editor: NOTHING_STORED.editor,
  contrast: 'auto',
  announcements: 'short',
  folds: NOTHING_STORED.folds,
  tab: 'console',
  session: SANDBOX,
  trace: blank(DEFAULT_KITCHEN),
  mode: 'live',
  script: undefined,
  view: 'transcript',
  moment: undefined,
  playing: undefined,
  branches: {},
  compared: { with: 'kitchen', changes: [] },
  chosen: undefined,
  engine: undefined,
  before: undefined,
  draft: NO_DRAFT,
  form: { look: 'quiet', caret: 0 },
  pasting: undefined,
  opened: [],
  unfolded: [],
  explanations: undefined,
  requirementWords: undefined,
  lesson: undefined,
  step: 0,
  clockStopped: false,
  kept: {},
  progress: {},
  last: undefined,
  notices: [],
  offer: undefined,
  panel: undefined,
  file: undefined,
  putAway: undefined,
  reading: undefined,
};

/** The one store. */
export const store = createStore<App>()(() => FIRST);
