import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedSettings, Recording, Step, StoredLetter } from './recording.ts';

/** All recordings of one server in one file: settings stand once a variant. */
interface CompactFile {
  readonly variants: Readonly<Record<string, RecordedSettings>>;
  readonly recordings: readonly {
    readonly id: string;
    readonly variant: string;
    readonly client: string;
    readonly steps: readonly Step[];
    readonly stored?: readonly StoredLetter[];
  }[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function fromCompact({ variants, recordings }: CompactFile): readonly Recording[] {
  return recordings.map(({ variant, client, ...rest }) => {
    const settings = variants[variant];
    if (settings === undefined) throw new Error(`no settings for the variant ${variant}`);
    return { ...rest, variant, settings, client: { address: client } };
  });
}

const fromFolder = (folder: string): readonly Recording[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => json(join(folder, name)) as Recording);

/** The recordings of one server in a folder: `<server>/<id>.json` each, or all in `<server>.json`. */
export function readRecordings(folder: string, server: string): readonly Recording[] {
  const compact = join(folder, `${server}.json`);
  if (existsSync(compact)) return fromCompact(json(compact) as CompactFile);
  const own = join(folder, server);
  return existsSync(own) ? fromFolder(own) : [];
}
