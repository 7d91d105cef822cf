import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type LaunchOptions } from 'playwright';

/** A Chromium that has been seen to start. */
export interface Browser {
  readonly path: string;
  readonly version: string;
}

const isRoot = process.getuid?.() === 0;

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
];

/** Where the package @sparticuz/chromium unpacks its browser. */
const BUNDLED = join(tmpdir(), 'chromium');

const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
  const folder = process.env[name];
  return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')];
});
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: WINDOWS,
};

/** How to start the browser at this path. */
export const launchOptions = (path: string): LaunchOptions => ({
  executablePath: path,
  args: ARGUMENTS,
  ...(path === BUNDLED ? { env: bundledEnvironment() } : {}),
});

/** The bundled browser brings its own libraries and fonts. */
function bundledEnvironment(): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const libraries = [join(tmpdir(), 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { ...Object.fromEntries(own), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
}

async function started(path: string): Promise<Browser | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: 30_000 });
    const version = browser.version();
    await browser.close();
    return { path, version };
  } catch (error) {
    const lines = String(error).split('\n');
    console.error(`  ${path} does not start: ${lines.find((line) => /lib|No such/.test(line)) ?? lines[0]}`);
    return undefined;
  }
}

async function firstStarted(paths: readonly string[]): Promise<Browser | undefined> {
  for (const path of paths) {
    const browser = await started(path);
    if (browser) return browser;
  }
  return undefined;
}

const onThisMachine = () => [chromium.executablePath(), ...(INSTALLED[process.platform] ?? [])];

/** Unpacks the headless Chromium that came with `npm ci`; there is one for Linux on x64 only. */
async function unpacked(): Promise<readonly string[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  // Read when the package is loaded: makes it unpack the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    return [await bundled.executablePath()];
  } catch (error) {
    console.error(`  @sparticuz/chromium: ${String(error).split('\n')[0]}`);
    return [];
  }
}

function ran(command: string, ...words: readonly string[]): boolean {
  console.error(`> ${command} ${words.join(' ')}`);
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 2, 2],
    timeout: 600_000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

const playwrightInstalls = (...options: readonly string[]) =>
  ran('npx', '--no-install', 'playwright', 'install', ...options, 'chromium');

/** Debian alone: on Ubuntu the package is an empty stub. */
function debianInstalls(): boolean {
  const release = '/etc/os-release';
  if (!existsSync(release) || !/^ID=debian$/m.test(readFileSync(release, 'utf8'))) return false;
  const [command = '', ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const packages = ['chromium', 'fonts-dejavu-core'];
  return (
    ran(command, ...before, 'update', '-qq') &&
    ran(command, ...before, 'install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

/** What is tried when no browser is there, the cheap first: without a network Playwright fails in seconds. */
const INSTALLATIONS: readonly (() => boolean)[] = [
  () => playwrightInstalls(),
  debianInstalls,
  () => (isRoot || process.env.CI !== undefined) && playwrightInstalls('--with-deps'),
];

async function installed(): Promise<Browser | undefined> {
  for (const install of INSTALLATIONS) {
    const browser = install() ? await firstStarted(onThisMachine()) : undefined;
    if (browser) return browser;
  }
  return undefined;
}

/** A Chromium that starts: the one asked for, one that is here, the one from npm, or one installed now. */
export async function ensureBrowser(): Promise<Browser> {
  const asked = process.env.PLAYWRIGHT_CHROMIUM;
  if (asked !== undefined) {
    const browser = await started(asked);
    if (browser) return browser;
    throw new Error(`PLAYWRIGHT_CHROMIUM=${asked} is missing or does not start.`);
  }
  const browser =
    (await firstStarted(onThisMachine())) ?? (await firstStarted(await unpacked())) ?? (await installed());
  if (browser) return browser;
  throw new Error(
    'No Chromium was found. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium) or set PLAYWRIGHT_CHROMIUM to its path.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { path, version } = await ensureBrowser();
  console.log(`Chromium ${version}: ${path}`);
}
