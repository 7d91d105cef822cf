import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Program } from '#trace/export/code/program.ts';

/** How a program ended and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own in which a generated program lies and runs. */
export interface Workshop {
  readonly folder: string;
  /** Lays a file into it; `mode` 0o755 where it is to be run. */
  lay(name: string, text: string, mode?: number): void;
  /** Lays a generated program into it and runs that. */
  run(program: Program, text: string, env?: Readonly<Record<string, string>>): Promise<Ran>;
  close(): void;
}

const has = (command: string, ...args: readonly string[]): boolean => {
  const { error, status } = spawnSync(command, args, { timeout: 30_000 });
  return error === undefined && status === 0;
};

/** Where systems put PHPMailer, of which one file loads the rest. */
const PHPMAILER = '/usr/share/php/libphp-phpmailer/autoload.php';

/** What runs the programs here; where something is missing, its tests are skipped. */
export const HERE: Readonly<Record<string, boolean>> = {
  swaks: has('swaks', '--version'),
  curl: has('curl', '--version'),
  openssl: has('openssl', 'version'),
  python: has('python3', '-c', 'import smtplib, ssl'),
  nodemailer: true,
  php: has('php', '--version'),
  phpmailer: has('php', '--version') && existsSync(PHPMAILER),
  go: has('go', 'version'),
};

const COMMANDS: Readonly<Record<Program['language'], readonly string[]>> = {
  shell: ['sh'],
  python: ['python3'],
  javascript: [execPath],
  php: ['php'],
  go: ['go', 'run'],
};

/** Go compiles its library at the first run. */
const LONGEST = 120_000;

function ended(
  command: string,
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: folder, env, timeout: LONGEST });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (octets: Buffer) => stdout.push(octets));
    child.stderr.on('data', (octets: Buffer) => stderr.push(octets));
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.end();
  });
}

/** Opens a workshop in which the libraries of this project can be found. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-kitchen-export-'));
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'vendor'));
  const lay: Workshop['lay'] = (name, text, mode = 0o644) =>
    writeFileSync(join(folder, name), text, { mode });
  lay('vendor/autoload.php', `<?php require '${PHPMAILER}';\n`);
  return {
    folder,
    lay,
    run(program, text, env = {}) {
      lay(program.fileName, text);
      const [command = '', ...args] = COMMANDS[program.language];
      // A home of nobody's, but for what Go has compiled already.
      const home = { HOME: folder, LC_ALL: 'C.UTF-8', GOCACHE: join(tmpdir(), 'smtp-kitchen-go') };
      return ended(command, [...args, program.fileName], folder, { ...process.env, ...home, ...env });
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
