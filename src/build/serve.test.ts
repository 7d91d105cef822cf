import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { find, serve, UNDER_A_NAME } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'kitchen-'));
mkdirSync(join(folder, 'sandbox'));
writeFileSync(join(folder, 'index.html'), 'home');
writeFileSync(join(folder, '404.html'), 'lost');
writeFileSync(join(folder, 'sandbox/index.html'), 'sandbox');
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['/', 'index.html'],
  ['/sandbox/', 'sandbox/index.html'],
  ['/404.html', '404.html'],
  [`${UNDER_A_NAME}sandbox/`, 'sandbox/index.html'],
  [UNDER_A_NAME, 'index.html'],
])('%s is the file %s', (path, file) => {
  expect(find(folder, path)).toEqual({ kind: 'file', file: join(folder, file) });
});

it('leads a folder without its slash to the one with it', () => {
  expect(find(folder, '/sandbox')).toEqual({ kind: 'moved', to: '/sandbox/' });
});

it.each(['/nowhere', '/sandbox/nowhere/', '/../../../../etc/passwd', '/\0'])('has nothing at %s', (path) => {
  const found = find(folder, path);
  expect(found.kind === 'missing' || (found.kind === 'file' && found.file.startsWith(folder))).toBe(true);
});

it('answers over HTTP as a static host does', async () => {
  const { url, close } = await serve(0, folder);
  const home = await fetch(url);
  expect([home.status, await home.text()]).toEqual([200, 'home']);
  expect(home.headers.get('content-encoding')).toBe('gzip');
  const lost = await fetch(`${url}nowhere/%`);
  expect([lost.status, await lost.text()]).toEqual([404, 'lost']);
  close();
});

it('says what to do where nothing has been built', async () => {
  await expect(serve(0, join(folder, 'sandbox/none'))).rejects.toThrow('npm run build');
});
