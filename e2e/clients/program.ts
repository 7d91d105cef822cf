import { spawn, spawnSync } from 'node:child_process';

/** How a program ended and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Is the program there? The tests install nothing: where a client is missing, its tests are skipped. */
export const has = (program: string, args: readonly string[] = ['--version']): boolean => {
  const { error, status } = spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 });
  return error === undefined && status === 0;
};

const LONGEST = 15_000;

/** Runs a program to its end, while this process goes on serving. */
export function run(program: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((ended, failed) => {
    // A home of nobody's: no configuration of this machine comes in.
    const env = { ...process.env, HOME: '/nonexistent', LC_ALL: 'C.UTF-8' };
    const child = spawn(program, args, { env, timeout: LONGEST });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (octets: Buffer) => {
        output += octets.toString('utf8');
      });
    child.on('error', failed);
    child.on('close', (code) => ended({ code, output }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
