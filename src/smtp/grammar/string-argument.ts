import { type Mailbox, mailboxText } from '../model/path.ts';
import type { Parsed } from '../model/problem.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { ASCII, ATEXT, type Repertoire, runOf } from './character.ts';
import { localPart, quotedString } from './local-part.ts';
import { mailbox } from './mailbox.ts';
import { read, wrong } from './parsed.ts';
import { forwardPath } from './path.ts';
import { honest } from './spelling-needed.ts';
import { whole } from './trailing-space.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';
const VERIFY = 'RFC 5321 §3.5.1';

/** A word, or several in quotation marks; the value is without them. */
// RFC 5321 §4.1.2: String = Atom / Quoted-string
export function string(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<string> {
  if (text[at] === '"') return quotedString(text, at, repertoire);
  const end = runOf(text, at, ATEXT, repertoire);
  return end === at ? wrong(text, at, 'argument', GRAMMAR) : read(text.slice(at, end), end);
}

/** What stands after `EXPN `, `HELP ` or `NOOP `. */
// RFC 5321 §4.1.1.7, §4.1.1.8, §4.1.1.9
export function stringArgument(text: string, repertoire: Repertoire = ASCII): Parsed<string> {
  return whole(text, undefined, (kept) => {
    const parsed = string(kept, 0, repertoire);
    if (!parsed.ok || parsed.end === kept.length) return parsed;
    return wrong(kept, parsed.end, 'nothing', GRAMMAR);
  });
}

/** Whom VRFY asks about: an address, or a word that may be somebody's name. */
export interface VerifyArgument {
  readonly mailbox?: Mailbox;
  /** The address, or the word without quotation marks. */
  readonly text: string;
}

const addressed = (mailbox: Mailbox): VerifyArgument => ({ mailbox, text: mailboxText(mailbox) });

/** An address in brackets, as in MAIL and RCPT. */
function bracketed(text: string, spelling: Spelling, repertoire: Repertoire): Parsed<VerifyArgument> {
  const path = forwardPath(text, 0, spelling, repertoire);
  return path.ok ? read(addressed(path.value.mailbox), path.end) : path;
}

/** An address without brackets, or only what stands before its `@`. */
function unbracketed(text: string, spelling: Spelling, repertoire: Repertoire): Parsed<VerifyArgument> {
  const name = localPart(text, 0, spelling, repertoire);
  if (!name.ok) return name;
  if (text[name.end] !== '@') return read({ text: name.value }, name.end);
  const box = mailbox(text, 0, spelling, repertoire);
  return box.ok ? read(addressed(box.value), box.end) : box;
}

function argument(text: string, spelling: Spelling, repertoire: Repertoire): Parsed<VerifyArgument> {
  if (text === '') return wrong(text, 0, 'argument', 'RFC 5321 §4.1.1.6');
  const production = text[0] === '<' ? bracketed : unbracketed;
  const parsed = production(text, spelling, repertoire);
  return parsed.ok && parsed.end < text.length ? wrong(text, parsed.end, 'nothing', VERIFY) : parsed;
}

/** What stands after `VRFY `: "a user name or a user name and domain", with brackets or without. */
// RFC 5321 §3.5.1, §4.1.1.6
export function verifyArgument(
  text: string,
  spelling: Spelling = STRICT,
  repertoire: Repertoire = ASCII,
): Parsed<VerifyArgument> {
  const parsed = whole(text, spelling, (kept) => argument(kept, spelling, repertoire));
  return honest(parsed, spelling, (wider) => verifyArgument(text, wider, repertoire));
}
