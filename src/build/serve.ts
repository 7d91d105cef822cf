import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Where the build puts the site. */
export const DIST = resolve(import.meta.dirname, '../../dist');

/** The site is there twice, at the root and under a name, as a project's Pages are: links must work in both. */
export const UNDER_A_NAME = '/any-name/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.ttf']);

/** What a static host has to say to a path. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing' };

/** The file for a path, as GitHub Pages would choose it. */
export function find(folder: string, path: string): Found {
  const name = path.startsWith(UNDER_A_NAME) ? path.slice(UNDER_A_NAME.length - 1) : path;
  const file = join(folder, normalize(`/${name}`));
  if (!existsSync(file)) return { kind: 'missing' };
  if (!statSync(file).isDirectory()) return { kind: 'file', file };
  if (!path.endsWith('/')) return { kind: 'moved', to: `${path}/` };
  const index = join(file, 'index.html');
  return existsSync(index) ? { kind: 'file', file: index } : { kind: 'missing' };
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string) {
  const type = extname(file);
  const body = readFileSync(file);
  const zip = COMPRESSED.has(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'Content-Type': TYPES[type] ?? 'application/octet-stream',
    // As GitHub Pages does: an embedded page in a sandboxed frame has no origin of its own.
    'Access-Control-Allow-Origin': '*',
    ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(zip ? gzipSync(body) : body);
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/%'; // no name that a file has
  }
}

/** Serves the built site on this machine until it is closed; port 0 takes a free one. */
export async function serve(
  port: number,
  folder: string = DIST,
): Promise<{ readonly url: string; readonly close: () => void }> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no dist/: run `npm run build` first.');
  const server = createServer((request, response) => {
    const found = find(folder, pathOf(request));
    if (found.kind === 'moved') response.writeHead(301, { Location: found.to }).end();
    else if (found.kind === 'file') send(request, response, 200, found.file);
    else send(request, response, 404, join(folder, '404.html'));
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { url } = await serve(Number(process.argv[2] ?? 4173));
    console.log(`${url} and ${url.slice(0, -1)}${UNDER_A_NAME}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
