import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { type Compared, playRecording } from './play-recording.ts';
import type { Recording } from './recording.ts';

/** All recordings of one server: a file each. */
const recordingsIn = (folder: string): readonly Recording[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recording);

const isWhole = (steps: readonly Compared[]): boolean => steps.every(({ agrees }) => agrees);

function report(server: string, variant: string, folder: string): void {
  const played = recordingsIn(folder)
    .filter((recording) => recording.variant === variant)
    .map((recording) => playRecording(recording, server));
  const steps = played.flat();
  const agreeing = steps.filter(({ agrees }) => agrees).length;
  const percent = ((100 * agreeing) / Math.max(1, steps.length)).toFixed(1);
  const whole = played.filter(isWhole).length;
  console.log(
    `${server}, ${variant}: ${agreeing} of ${steps.length} steps agree in code (${percent} %), ${whole} of ${played.length} dialogues wholly`,
  );
  for (const { id, step, sent, recorded, ours, agrees } of steps) {
    if (!agrees)
      console.log(
        `  ${id} ${step}  ${JSON.stringify(sent)}  recorded ${recorded || '(none)'}, ours ${ours || '(none)'}`,
      );
  }
}

const [folder, variant = 'internet'] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'Say where the recordings are: npm run recordings -- DIR [VARIANT], with DIR/<server>/<id>.json',
  );
  process.exit(2);
}
const servers = readdirSync(folder).filter((name) => PERSONALITIES.some(({ id }) => id === name));
if (servers.length === 0) {
  console.error(
    `No folder in ${folder} is named like a personality (${PERSONALITIES.map(({ id }) => id).join(', ')}).`,
  );
  process.exit(1);
}
for (const server of servers) report(server, variant, join(folder, server));
