import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Inventory } from '#app/offline/inventory.ts';
import { ROOT } from './load-module.ts';
import { filesOf, inventoryOf, monacoFiles, WORKER } from './offline-inventory.ts';
import { webManifests } from './web-manifest.ts';

/** The worker as one file of its own, with the list of what it keeps. */
export async function workerSource(inventory: Inventory): Promise<string> {
  const results = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { INVENTORY: JSON.stringify(inventory) },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(ROOT, 'src/app/offline/service-worker.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [result] = Array.isArray(results) ? results : [results];
  const output = result !== undefined && 'output' in result ? result.output : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk' || output.length > 1) throw new Error('The worker is to be one file.');
  return chunk.code;
}

/** Makes the site one that works without a network: a worker that keeps it, and manifests by which it can be installed. */
export const offlinePlugin = (): Plugin => ({
  name: 'kitchen-offline',
  apply: 'build',
  generateBundle() {
    for (const [fileName, source] of webManifests()) this.emitFile({ type: 'asset', fileName, source });
  },
  writeBundle: {
    // The list is made of what lies there in the end, whoever has put it there.
    order: 'post',
    async handler({ dir }, bundle) {
      if (dir === undefined) return this.error('there is no folder to keep files of');
      const onUse = monacoFiles(bundle);
      if (onUse.length === 0)
        return this.error('no part of the build is Monaco: it would be kept for everybody');
      writeFileSync(join(dir, WORKER), await workerSource(inventoryOf(filesOf(dir), onUse)));
    },
  },
});
