import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { loadModule, ROOT } from './load-module.ts';
import type { Prose, ProseKind } from './prose-parsers.ts';

const PROSE_FILE = /\/lessons\/(?:(replies|codes|checks|requirements)|course\/([^/]+))\/[a-z]{2}\.md$/;

type Parsers = typeof import('./prose-parsers.ts');

/** The message that ends a build, in the form that editors turn into a link. */
export const problemText = (file: string, { problems }: Extract<Prose, { ok: false }>): string =>
  problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n');

/** What a file of prose is, by its path: its kind, and the lesson's id. */
export function proseFile(path: string): { readonly kind: ProseKind; readonly lesson: string } | undefined {
  const match = PROSE_FILE.exec(path);
  return match
    ? { kind: (match[1] as ProseKind | undefined) ?? 'course', lesson: match[2] ?? '' }
    : undefined;
}

/** Makes modules of our Markdown: what the page gets is the parsed value, so that it carries no parser. */
export function prosePlugin(): Plugin {
  const loaded: { parsers?: Promise<Parsers> } = {};
  return {
    name: 'kitchen-prose',
    enforce: 'pre',
    buildStart() {
      delete loaded.parsers;
    },
    load: {
      filter: { id: PROSE_FILE },
      async handler(id) {
        const file = proseFile(id);
        if (file === undefined) return null;
        loaded.parsers ??= loadModule<Parsers>('src/build/prose-parsers.ts');
        const { parseProse } = await loaded.parsers;
        const prose = parseProse(file.kind, await readFile(id, 'utf8'), file.lesson);
        if (!prose.ok) return this.error(problemText(relative(ROOT, id), prose));
        const json = JSON.stringify(JSON.stringify(prose.value));
        return { code: `export default JSON.parse(${json});`, map: null, moduleType: 'js' };
      },
    },
  };
}
