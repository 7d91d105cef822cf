import { readSessionFile } from '#trace/export/session-file.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { jsonFault } from '#world/scenario/json-fault.ts';
import { type FileProblem, fileText, LARGEST_FILE, VERSION } from '#world/scenario/kitchen-file.ts';
import { type KeptSession, keep } from './kept-session.ts';
import { soundBranches, soundSessions } from './sound-sessions.ts';
import { asStored, type Stored } from './stored.ts';

/** No file is read that has more octets: what the browser itself may keep is less. */
export const LARGEST_OWN_FILE = 8_000_000;

/** What a file of ours holds. */
export type OwnFile =
  | { readonly kind: 'everything'; readonly stored: Stored }
  | { readonly kind: 'session'; readonly session: KeptSession };

/** What is wrong with a file: one thing, and where. */
export type FileTrouble = FileProblem | { readonly wrong: 'everything' };

export type FileRead =
  | { readonly ok: true; readonly value: OwnFile }
  | { readonly ok: false; readonly troubles: readonly FileTrouble[] };

const wrong = (...troubles: readonly FileTrouble[]): FileRead => ({ ok: false, troubles });

/** Everything that is remembered, as one file. */
export const everythingFile = (stored: Stored): string => fileText({ everything: stored });

/** Does the text say that it is everything? It is looked for near its beginning, before anything is parsed. */
const claimsEverything = (text: string): boolean => /^\ufeff?\s*\{[^{]{0,200}"everything"\s*:/.test(text);

/** Nothing of a file is laid aside: it is still there. */
const NOWHERE = { getItem: () => null, setItem: () => undefined };

/** The state, if all its sessions can be played. */
function sound(stored: Stored | undefined): Stored | undefined {
  if (stored === undefined) return undefined;
  const { sessions, branches = {} } = stored;
  const isSound =
    soundSessions(sessions, NOWHERE) === sessions && soundBranches(branches, NOWHERE) === branches;
  return isSound ? stored : undefined;
}

function everything(text: string): FileRead {
  const fault = jsonFault(text.replace(/^\ufeff/, ''), LARGEST_FILE.depth);
  if (fault !== undefined) return wrong({ wrong: fault.fault, at: fault.at });
  const value = JSON.parse(text.replace(/^\ufeff/, '')) as Readonly<Record<string, unknown>>;
  const version = Number(value.version);
  if (version > VERSION) return wrong({ wrong: 'newer', version });
  const stored = sound(asStored(value.everything));
  return stored === undefined
    ? wrong({ wrong: 'everything' })
    : { ok: true, value: { kind: 'everything', stored } };
}

/** Reads a file that somebody has chosen. Never throws, whatever it holds. */
export function readOwnFile(text: string): FileRead {
  if (text.length > LARGEST_OWN_FILE) return wrong({ wrong: 'too-large', most: LARGEST_OWN_FILE });
  if (claimsEverything(text)) return everything(text);
  const reading = readSessionFile(text);
  if (!reading.ok) return wrong(...reading.problems);
  return { ok: true, value: { kind: 'session', session: keep(reading.value, DEFAULT_KITCHEN) } };
}
