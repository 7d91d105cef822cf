import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { type Compared, type ComparedRecording, compareRecording } from './compare-recording.ts';
import type { Answered } from './play-recording.ts';
import { readRecordings } from './read-recordings.ts';
import { type Tally, tallyOf } from './tally.ts';

const OWN = new URL('../../e2e/recordings/', import.meta.url).pathname;
const USAGE = `npm run recordings -- [DIR] [--server NAME] [--json FILE] [--quiet]
DIR holds <server>/<id>.json, or all recordings of a server in <server>.json; without it the project's own copy is played.`;

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function headline(server: string, tally: Tally): string {
  const of = (name: keyof Tally, whole: keyof Tally = 'steps') =>
    `${tally[name]} of ${tally[whole]} (${percent(tally[name], tally[whole])})`;
  return [
    `${server}: ${of('whollyRight', 'scenarios')} scenarios wholly right`,
    `  steps: codes ${of('codes')} · closes ${of('closes')} · both ${of('codesAndCloses')}`,
    `         enhanced codes ${of('enhanced')} · texts ${of('texts')}`,
    `  stored letters right: ${of('lettersRight', 'letters')}`,
  ].join('\n');
}

const shown = ({ lines, closed }: Answered): string =>
  `${lines.map((line) => line.slice(0, 110)).join(' | ') || '(nothing)'}${closed ? ' [closed]' : ''}`;

/** In what a step differs: the strongest difference names the group. */
const cause = ({ codes, closes, enhanced, recorded, ours }: Compared): string => {
  if (codes && closes) return enhanced ? 'texts' : 'enhanced codes';
  const code = ({ lines, closed }: Answered) =>
    `${
      lines
        .filter((line) => line[3] !== '-')
        .map((line) => line.slice(0, 3))
        .join(' ') || 'nothing'
    }${closed ? ' and closed' : ''}`;
  return `recorded ${code(recorded)}, ours ${code(ours)}`;
};

function differences(recordings: readonly ComparedRecording[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { id, variant, steps } of recordings) {
    for (const step of steps) {
      if (step.codes && step.closes && step.enhanced && step.texts) continue;
      const group = groups.get(cause(step)) ?? [];
      groups.set(cause(step), group);
      group.push(
        `    ${id} (${variant}) ${step.step}  ${JSON.stringify(step.sent)}\n      recorded ${shown(step.recorded)}\n      ours     ${shown(step.ours)}`,
      );
    }
  }
  const letters = recordings.filter((recording) => recording.letters?.right === false).map(({ id }) => id);
  const lists = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...lists.flatMap(([name, items]) => [`  ${name}: ${items.length}`, ...items]),
    ...(letters.length === 0 ? [] : [`  stored letters differ: ${letters.join(' ')}`]),
  ];
}

function play(folder: string, only: string | undefined, isQuiet: boolean): Readonly<Record<string, Tally>> {
  const tallies: Record<string, Tally> = {};
  for (const { id } of PERSONALITIES) {
    if (only !== undefined && only !== id) continue;
    const recordings = readRecordings(folder, id).map((recording) => compareRecording(recording, id));
    if (recordings.length === 0) continue;
    const tally = tallyOf(recordings);
    tallies[id] = tally;
    console.log(headline(id, tally));
    if (!isQuiet) for (const line of differences(recordings)) console.log(line);
  }
  return tallies;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      server: { type: 'string' },
      quiet: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const tallies = play(positionals[0] ?? OWN, values.server, values.quiet === true);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(tallies, undefined, 2)}\n`);
  if (Object.keys(tallies).length > 0) return 0;
  const known = PERSONALITIES.map(({ id }) => id).join(', ');
  console.error(`No recordings of a known server (${known}) in ${positionals[0] ?? OWN}.\n${USAGE}`);
  return 1;
}

process.exitCode = main();
