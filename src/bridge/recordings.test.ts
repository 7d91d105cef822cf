import { expect, it } from 'vitest';
import { compareRecording } from './compare-recording.ts';
import { readRecordings } from './read-recordings.ts';
import { type Tally, tallyOf } from './tally.ts';

const FOLDER = new URL('../../e2e/recordings/', import.meta.url).pathname;

/** What has been reached: a change may add to it, and takes nothing away. */
const REACHED: Readonly<Record<string, Partial<Tally>>> = {
  postfix: { whollyRight: 311, codesAndCloses: 2266, enhanced: 2267, texts: 2267, lettersRight: 55 },
  exim: { whollyRight: 288, codesAndCloses: 2026, enhanced: 2030, texts: 2015, lettersRight: 45 },
  opensmtpd: { whollyRight: 262, codesAndCloses: 1930, enhanced: 1930, texts: 1930, lettersRight: 45 },
  sendmail: { whollyRight: 265, codesAndCloses: 1943, enhanced: 1943, texts: 1923, lettersRight: 44 },
};

it.each(Object.entries(REACHED))('answers as %s did, at least as often as before', (server, reached) => {
  const tally = tallyOf(
    readRecordings(FOLDER, server).map((recording) => compareRecording(recording, server)),
  );
  expect(tally.scenarios).toBeGreaterThan(200);
  for (const [name, count] of Object.entries(reached)) {
    expect(tally[name as keyof Tally], name).toBeGreaterThanOrEqual(count);
  }
});
