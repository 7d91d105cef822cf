import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** The project's root. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Loads a module of ours when it is needed. The configuration does not import it: what breaks in the
 *  engine must not keep Vite and Vitest from starting. */
export async function loadModule<M>(path: string): Promise<M> {
  const { module } = await runnerImport<M>(resolve(ROOT, path), { root: ROOT, logLevel: 'error' });
  return module;
}
