import { expect, it } from 'vitest';
import { sessionFile } from '#trace/export/session-file.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { kitchenFile } from '#world/scenario/kitchen-file.ts';
import { troubleWords } from './file-words.ts';
import { later as en } from './message/en/later.ts';
import { later as ru } from './message/ru/later.ts';
import { wordOf } from './message/t.ts';
import { everythingFile, LARGEST_OWN_FILE, readOwnFile } from './own-file.ts';
import { NOTHING_STORED, type Stored } from './stored.ts';

const INPUTS = [{ kind: 'line', text: 'echo hi' }] as const;
const STORED: Stored = {
  ...NOTHING_STORED,
  theme: 'dark',
  contrast: 'high',
  progress: { 'first-letter': { step: 2, done: [0, 1] } },
  sessions: { sandbox: { kitchen: { seed: 7 }, inputs: INPUTS } },
};

it('reads everything that it has written', () => {
  const read = readOwnFile(everythingFile(STORED));
  expect(read).toMatchObject({ ok: true, value: { kind: 'everything', stored: STORED } });
});

it('reads a session and a kitchen', () => {
  const session = { kitchen: { ...DEFAULT_KITCHEN, seed: 9 }, inputs: INPUTS };
  expect(readOwnFile(sessionFile(session))).toEqual({
    ok: true,
    value: { kind: 'session', session: { kitchen: { seed: 9 }, inputs: INPUTS } },
  });
  expect(readOwnFile(kitchenFile(DEFAULT_KITCHEN))).toEqual({
    ok: true,
    value: { kind: 'session', session: { kitchen: {}, inputs: [] } },
  });
});

it('opens no file that was cut off, wherever that was', () => {
  const session = { kitchen: { ...DEFAULT_KITCHEN, seed: 9 }, inputs: INPUTS };
  for (const file of [everythingFile(STORED), sessionFile(session), kitchenFile(DEFAULT_KITCHEN)]) {
    const whole = file.trimEnd();
    const opened = Array.from(whole, (_, length) => length).filter(
      (length) => readOwnFile(whole.slice(0, length)).ok,
    );
    expect(opened).toEqual([]);
  }
});

const everything = (value: unknown, version = 1) =>
  JSON.stringify({ format: 'smtp-kitchen', version, everything: value });

it.each([
  ['cut off', everythingFile(STORED).slice(0, -30), 'syntax'],
  ['empty', '', 'syntax'],
  ['no JSON', 'EHLO client.example', 'syntax'],
  ['of a newer version', everything(STORED, 7), 'newer'],
  ['of a newer version, of a session', '{"format":"smtp-kitchen","version":9,"kitchen":{}}', 'newer'],
  ['with a state that is none', everything({ version: 1 }), 'everything'],
  ['with a list for a state', everything([]), 'everything'],
  [
    'with a session that is none',
    everything({ ...STORED, sessions: { sandbox: { inputs: [{ kind: 'rm' }] } } }),
    'everything',
  ],
  ['that nests without end', `{"everything":${'['.repeat(100_000)}`, 'too-deep'],
  ['that nests without end, of a session', `{"kitchen":${'['.repeat(100_000)}`, 'too-deep'],
  ['of ten million lines', '\n'.repeat(10_000_000), 'too-large'],
  ['with a mailbox that is a number', '{"kitchen":{"server":{"mailboxes":[5]}}}', 'text'],
])('refuses a file %s, and says why in both languages', (_, text, wrong) => {
  const read = readOwnFile(text);
  expect(read).toMatchObject({ ok: false, troubles: [{ wrong }] });
  for (const word of [wordOf(en, 'en'), wordOf(ru, 'ru')])
    for (const trouble of read.ok ? [] : read.troubles)
      expect(troubleWords(trouble, word)).not.toMatch(/files\.|[{}]|undefined/);
});

it('takes no name for the prototype of everything, and nothing that it does not know', () => {
  const text = `{"everything":{"version":1,"theme":"dark","editor":"auto","folds":{},"progress":{"__proto__":{"step":1,"done":[]}},"sessions":{"__proto__":{"kitchen":{},"inputs":[]},"../x":{"kitchen":{},"inputs":[]}},"polluted":1,"notices":[1]}}`;
  const read = readOwnFile(text);
  expect(read).toMatchObject({ ok: true, value: { kind: 'everything' } });
  const stored = read.ok && read.value.kind === 'everything' ? read.value.stored : undefined;
  expect(Object.keys(stored?.sessions ?? {})).toEqual([]);
  expect(Object.keys(stored ?? {})).not.toContain('notices');
  expect({}).not.toHaveProperty('polluted');
});

it('takes up to so many octets, and says how many where there are more', () => {
  const full = everythingFile(STORED).padEnd(LARGEST_OWN_FILE);
  expect(readOwnFile(full)).toMatchObject({ ok: true });
  expect(readOwnFile(`${full} `)).toEqual({
    ok: false,
    troubles: [{ wrong: 'too-large', most: LARGEST_OWN_FILE }],
  });
});
