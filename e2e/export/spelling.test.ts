import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { toOctets } from '#encoding/utf8.ts';
import { PROGRAMS } from '#trace/export/code/catalogue.ts';
import type { CodeSession } from '#trace/export/code/code-session.ts';
import type { Program } from '#trace/export/code/program.ts';
import { handedOn, standIn } from './stand-in.ts';
import { HERE, openWorkshop } from './workshop.ts';

/** Pieces with a meaning in one language or another. */
const SHARP = [
  ...["'", '"', '`', '\\', '$', '${', 'HOME}', '$(id)', '%', '%s', '#{x}', '!', '!!', '\\n', '\\0101', "\\'"],
  ...['?>', '<?php', '*/', '//', '#', '\t', '\r', '\n', '\x1b', '\x7f', '\x85', '\u2028', '\u202e', '\ufeff'],
  ...[
    'SMTP',
    '.',
    '..',
    ' ',
    '',
    'é',
    '‍',
    '😀',
    '{',
    '}',
    '%b',
    '~',
    '-',
    '--',
    '=',
    '@',
    '&',
    ';',
    '|',
    '<',
    '>',
  ],
];

const piece = fc.oneof(fc.constantFrom(...SHARP), fc.string({ unit: 'grapheme', maxLength: 6 }));
const run = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('').replaceAll('\0', ''));
const text = fc.array(run, { maxLength: 6 }).map((lines) => lines.join('\r\n'));
const octets = fc
  .array(fc.integer({ min: 1, max: 255 }), { maxLength: 40 })
  .map((values) => String.fromCharCode(...values));
const content = fc.oneof(text.map(toOctets), octets).map((all) => `${all}\r\n`);
// A word of the shell loses the newlines at its end where it has to be printed.
const word = run.map((all) => `${all}x`);

const session: fc.Arbitrary<CodeSession> = fc.record({
  host: fc.constant('mail.kitchen.example'),
  port: fc.constant(25),
  tls: fc.constant('none'),
  login: fc.record({ name: word, password: word }),
  hello: word,
  mailFrom: word,
  mailParameters: fc.constant([]),
  recipients: fc.array(word, { minLength: 1, maxLength: 1 }),
  content,
});

const RUNS = 40;

const hexOf = (all: string): string => Buffer.from(all, 'latin1').toString('hex');

/** The words that the tool or library must have been given. */
function words(
  { id }: Program,
  { host, hello, login, mailFrom, recipients }: CodeSession,
): readonly string[] {
  const who = [login?.name ?? '', login?.password ?? ''];
  if (id === 'curl') return [mailFrom, ...recipients];
  if (id === 'openssl') return [hello];
  if (id === 'swaks') return [host, hello, ...who, mailFrom, ...recipients];
  return [host, hello, ...who, mailFrom, ...recipients];
}

/** The letter out of what a tool has read: swaks and openssl are told it as it goes over the wire. */
function letterIn({ id }: Program, hex: string, given: readonly string[]): string {
  const read = Buffer.from(hex, 'hex').toString('latin1');
  const wire = given.includes('-crlf') ? read.replaceAll('\n', '\r\n') : read;
  const after =
    id === 'openssl' ? wire.slice(wire.indexOf('\r\nDATA\r\n') + 8, -'\r\nQUIT\r\n'.length) : wire;
  return id === 'openssl' || id === 'swaks' ? after.slice(0, -1).replace(/^\.\.|(?<=\r\n)\.\./g, '.') : after;
}

const isHere = ({ id, language }: Program): boolean =>
  language === 'shell' ||
  HERE[language === 'javascript' ? 'nodemailer' : language] === true ||
  HERE[id] === true;

// Go's library cannot be stood in for: what Go makes of its texts is seen at the bridge.
const spelt = PROGRAMS.filter(({ id }) => id !== 'go');

for (const program of spelt) {
  it.skipIf(!isHere(program))(`any letter and any word survive as ${program.name}`, async () => {
    const workshop = openWorkshop();
    onTestFinished(workshop.close);
    standIn(workshop, program);
    await fc.assert(
      fc.asyncProperty(session, async (session) => {
        const { content, words: given } = await handedOn(workshop, program, session);
        expect(hexOf(letterIn(program, content, given))).toBe(hexOf(session.content));
        expect(given).toEqual(expect.arrayContaining([...words(program, session)]));
      }),
      { numRuns: RUNS },
    );
  });
}
