import { folderOf } from './rooms.ts';
import type { Fault, Source } from './source.ts';

const LONGEST = 30;

/** Each folder under src/ says in at most thirty lines what it is for and why it is as it is. */
export function introduced(sources: readonly Source[], readmes: readonly Source[]): readonly Fault[] {
  const folders = new Set(sources.flatMap(({ path }) => folderOf(path) ?? []));
  return [...folders].flatMap((folder): readonly Fault[] => {
    const path = `src/${folder}/README.md`;
    const lines =
      readmes
        .find((readme) => readme.path === path)
        ?.text.trimEnd()
        .split('\n').length ?? 0;
    if (lines === 0) return [{ path, line: 1, message: 'say what this room is for' }];
    return lines <= LONGEST
      ? []
      : [{ path, line: LONGEST, message: `${lines} lines: ${LONGEST} are the most` }];
  });
}
