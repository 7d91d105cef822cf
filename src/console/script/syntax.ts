import type { RfcRef } from '#smtp/model/rfc.ts';
import type { Verb } from '#smtp/model/verb.ts';
import type { ScriptRun } from '#trace/script-run.ts';
import { REFERENCES } from '../language/references.ts';
import { scriptLine } from './script-line.ts';

/** How a command is written, as its standard says it. */
export interface Syntax {
  readonly form: string;
  readonly rfc: RfcRef | undefined;
}

// RFC 5321 §4.1.1, RFC 3030 §2, RFC 4954 §4, RFC 3207 §4, RFC 1985 §5
const FORMS: Readonly<Partial<Record<Verb, string>>> = {
  EHLO: 'EHLO SP ( Domain / address-literal )',
  HELO: 'HELO SP Domain',
  MAIL: 'MAIL FROM:<Reverse-path> [ SP Mail-parameters ]',
  RCPT: 'RCPT TO:<Forward-path> [ SP Rcpt-parameters ]',
  DATA: 'DATA',
  BDAT: 'BDAT SP chunk-size [ SP LAST ]',
  RSET: 'RSET',
  NOOP: 'NOOP [ SP String ]',
  QUIT: 'QUIT',
  VRFY: 'VRFY SP String',
  EXPN: 'EXPN SP String',
  HELP: 'HELP [ SP String ]',
  STARTTLS: 'STARTTLS',
  AUTH: 'AUTH SP mechanism [ SP initial-response ]',
  ETRN: 'ETRN SP [ option-character ] node-name',
};

/** How the command that is being written in a line is written; `undefined` where it is none that we know. */
export function syntaxAt(run: ScriptRun, nth: number, line = run.lines[nth] ?? ''): Syntax | undefined {
  const { reader, text } = scriptLine(run, nth, line);
  if (reader !== 'command') return undefined;
  const verb = (/^\s*(\S+)/.exec(text)?.[1] ?? '').toUpperCase();
  const form = Object.hasOwn(FORMS, verb) ? FORMS[verb as Verb] : undefined;
  return form === undefined ? undefined : { form, rfc: REFERENCES[`hover.verb.${verb}`] };
}

/** The parts of a form: the verb, what has to follow it, what may. */
function partsOf(form: string): readonly string[] {
  const [, verb = '', , needed = '', optional = ''] =
    /^(\S+)( SP)?(?: (?!\[ SP)(.+?))?(?: (\[ SP .+\]))?$/.exec(form) ?? [];
  return [verb, needed, optional].filter((part) => part !== '');
}

/** Which part of its form is being written where the caret stands; the words of what may follow are all of that part. */
export function partAt(run: ScriptRun, nth: number, column: number, line?: string): string | undefined {
  const syntax = syntaxAt(run, nth, line);
  if (syntax === undefined) return undefined;
  const { text, from } = scriptLine(run, nth, line);
  const words =
    text
      .slice(0, Math.max(0, column - from))
      .trimStart()
      .split(/\s+/).length - 1;
  const parts = partsOf(syntax.form);
  const last = parts.at(-1) as string;
  return parts[words] ?? (last.startsWith('[ SP') ? last : undefined);
}
