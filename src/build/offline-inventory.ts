import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import type { Inventory } from '#app/offline/inventory.ts';

/** The worker's file: at the root, so that it may answer for all of the site. */
export const WORKER = 'service-worker.js';

const MONACO = '/node_modules/monaco-editor/';

/** Pictures are for readers of the repository and for previews of links; maps are for whoever mends the site. */
const NOT_KEPT = /\.(?:png|jpe?g|webp|gif|map)$/;

/** Those of the chunks that Monaco is in, and those that cannot run without one of them. */
function leaningOnMonaco(chunks: readonly Rolldown.OutputChunk[]): readonly Rolldown.OutputChunk[] {
  let leaning = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.includes(MONACO)));
  for (let before = -1; before !== leaning.length; ) {
    before = leaning.length;
    const names = new Set(leaning.map(({ fileName }) => fileName));
    leaning = chunks.filter(
      ({ fileName, imports }) => names.has(fileName) || imports.some((name) => names.has(name)),
    );
  }
  return leaning;
}

/** Files of the build that are Monaco's or of use only with it: code, styles, worker, icons. */
export function monacoFiles(bundle: Rolldown.OutputBundle): readonly string[] {
  return leaningOnMonaco(Object.values(bundle).filter((file) => file.type === 'chunk'))
    .flatMap(({ fileName, viteMetadata }) => [
      fileName,
      ...(viteMetadata?.importedCss ?? []),
      ...(viteMetadata?.importedAssets ?? []),
    ])
    .toSorted();
}

/** All files of a folder, by path with `/`. */
export const filesOf = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }): readonly [string, Uint8Array] => {
        const file = join(parentPath, name);
        return [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)];
      }),
  );

// Vite writes the content's own hash into the names of assets.
const revisionOf = (path: string, content: Uint8Array): string =>
  path.startsWith('assets/') ? '' : createHash('sha256').update(content).digest('hex').slice(0, 12);

const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** What of a built site is kept for the time without a network. */
export function inventoryOf(files: ReadonlyMap<string, Uint8Array>, onUse: readonly string[]): Inventory {
  const kept = [...files]
    .filter(([path]) => !onUse.includes(path) && path !== WORKER && !NOT_KEPT.test(path))
    .map(([path, content]) => [addressOf(path), revisionOf(path, content)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { kept: Object.fromEntries(kept), onUse };
}
