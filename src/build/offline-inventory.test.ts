import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { filesOf, inventoryOf, monacoFiles } from './offline-inventory.ts';
import { workerSource } from './offline-plugin.ts';

const octets = (text: string) => new TextEncoder().encode(text);
const files = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, octets(text)]));

it('keeps pages under their addresses, everything else under its name', () => {
  const { kept } = inventoryOf(
    files({ 'ru/sandbox/index.html': 'x', 'index.html': 'x', '404.html': 'x', 'assets/a-x.js': 'x' }),
    [],
  );
  expect(Object.keys(kept)).toEqual(['', '404.html', 'assets/a-x.js', 'ru/sandbox/']);
});

it('gives a revision to what has none in its name, another one to another content', () => {
  const first = inventoryOf(files({ 'index.html': 'one', 'assets/a-x.js': 'one' }), []).kept;
  const second = inventoryOf(files({ 'index.html': 'two', 'assets/a-x.js': 'one' }), []).kept;
  expect(first['']).toMatch(/^[0-9a-f]{12}$/);
  expect(second['']).not.toBe(first['']);
  expect([first['assets/a-x.js'], second['assets/a-x.js']]).toEqual(['', '']);
});

it.each(['service-worker.js', 'screenshot.png', 'assets/a.js.map', 'assets/mount-y.js'])(
  'does not keep %s from the first visit on',
  (path) => {
    expect(inventoryOf(files({ [path]: 'x' }), ['assets/mount-y.js']).kept).toEqual({});
  },
);

const chunk = (
  fileName: string,
  moduleIds: readonly string[],
  css: readonly string[] = [],
  assets = css,
) => ({
  type: 'chunk',
  fileName,
  moduleIds,
  imports: [],
  viteMetadata: { importedCss: new Set(css), importedAssets: new Set(assets) },
});

it("knows Monaco's files by what they are made of, with their styles, icons and worker", () => {
  const bundle = {
    a: chunk('assets/index.js', ['/x/src/app/main.tsx'], ['assets/index.css']),
    b: chunk(
      'assets/mount.js',
      ['/x/src/console/monaco/mount.ts', '/x/node_modules/monaco-editor/esm/vs/editor/editor.js'],
      ['assets/mount.css'],
      ['assets/codicon.ttf'],
    ),
    c: { type: 'asset', fileName: 'assets/index.css' },
  } as unknown as Rolldown.OutputBundle;
  expect(monacoFiles(bundle)).toEqual(['assets/codicon.ttf', 'assets/mount.css', 'assets/mount.js']);
});

it('counts as Monaco’s what cannot run without it, however far away', () => {
  const bundle = {
    a: { ...chunk('assets/prompt.js', ['/src/a.ts']), imports: ['assets/shared.js'] },
    b: { ...chunk('assets/shared.js', ['/src/b.ts']), imports: ['assets/monaco.js'] },
    c: {
      ...chunk('assets/monaco.js', ['/node_modules/monaco-editor/esm/vs/x.js']),
      imports: ['assets/main.js'],
    },
    d: chunk('assets/main.js', ['/src/main.ts']),
  } as unknown as Rolldown.OutputBundle;
  expect(monacoFiles(bundle)).toEqual(['assets/monaco.js', 'assets/prompt.js', 'assets/shared.js']);
});

it('reads a folder with all that is in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kitchen-'));
  mkdirSync(join(folder, 'ru/sandbox'), { recursive: true });
  writeFileSync(join(folder, 'theme.js'), 'theme');
  writeFileSync(join(folder, 'ru/sandbox/index.html'), 'sandbox');
  expect([...filesOf(folder).keys()].toSorted()).toEqual(['ru/sandbox/index.html', 'theme.js']);
  rmSync(folder, { recursive: true });
});

it('makes of the worker one script that asks for no other and holds the list', async () => {
  const source = await workerSource({ kept: { 'ru/sandbox/': 'abc123' }, onUse: ['assets/mount-y.js'] });
  expect(source).toContain('ru/sandbox/');
  expect(source).toContain('abc123');
  expect(source).toContain('assets/mount-y.js');
  expect(source).not.toMatch(/\bimport\b|\bINVENTORY\b|importScripts/);
  expect(() => new Function(source)).not.toThrow();
});
