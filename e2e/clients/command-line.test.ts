import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { run as replay } from '#trace/run.ts';
import { dial, SESSION } from './opened-kitchen.ts';
import { run } from './program.ts';

const BRIDGE = ['--import', 'tsx', 'src/bridge/bridge.ts'];

const bridge = (...words: readonly string[]) => run(execPath, [...BRIDGE, ...words]);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'kitchen-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** A bridge as its own process; resolves when it listens. */
async function started(...words: readonly string[]) {
  const child = spawn(execPath, [...BRIDGE, ...words]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (octets: Buffer) => {
    output += octets.toString('utf8');
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  await expect.poll(() => output, { timeout: 15_000 }).toContain('Ctrl+C ends.');
  const port = Number(/:(\d+)\n/.exec(output)?.[1]);
  return { child, port, ended, output: () => output };
}

it('says all that is wrong with the options and the file, and ends with 2', async () => {
  const file = join(folder(), 'kitchen.json');
  writeFileSync(file, '{\n "seed": "x"\n}');
  const words = ['--port', '99999', '--relay', 'all', '--kitchen', file];
  const { code, output } = await bridge(...words);
  expect(code).toBe(2);
  expect(output.split('\n').slice(0, 3)).toEqual([
    'bridge: --port 99999: takes a number from 0 to 65535',
    'bridge: --relay all: possible are closed, networks, login, open',
    `bridge: ${file}, line 2: seed must be a number, 0–4294967295`,
  ]);
  expect(await bridge('--kitchen', join(file, 'nothing'))).toMatchObject({
    code: 2,
    output: expect.stringContaining('ENOTDIR'),
  });
});

it('lists its options', async () => {
  expect(await bridge('--help')).toEqual({ code: 0, output: expect.stringContaining('--tls-port N') });
});

it('says that a port is taken', async () => {
  const first = await started('--port', '0');
  const second = await bridge('--port', String(first.port));
  expect(second).toMatchObject({ code: 2, output: expect.stringContaining('the port is taken') });
});

it('ends cleanly at SIGINT, says what was delivered, and has saved what the app can open', async () => {
  const saved = folder();
  const { child, port, ended, output } = await started(
    '--port',
    '0',
    '--save',
    saved,
    '--set',
    'relay.for=closed',
  );
  const [whole, idle] = [dial(port), dial(port)];
  whole.socket.write(SESSION);
  await Promise.all([whole.closed(), idle.until(/^220 /)]);
  // npm, tsx and the shell may each pass it on.
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await idle.closed()).toMatch(/\r\n421 4\.3\.2 /);
  expect(await ended).toBe(0);
  expect(output()).toMatch(
    /# session 1, 127\.0\.0\.1\nS: 220 [\s\S]+\nC: \.\nS: 250 [^\n]+\nC: QUIT\nS: 221 /,
  );
  expect(output()).toMatch(
    /\n1 letter was delivered\.\n {2}\w+: <carol@client\.example> to <alice@kitchen\.example>/,
  );
  expect(readdirSync(saved)).toEqual(['session-000001.json', 'session-000002.json']);
  const file = JSON.parse(readFileSync(join(saved, 'session-000001.json'), 'utf8'));
  expect(file.replays).toBe(true);
  const { running } = replay(file.kitchen, file.inputs).world;
  expect(running['mail.kitchen.example']?.deliveries.count).toBe(1);
  expect(file.delivered[0].raw).toMatch(/\r\n\r\nHello, SMTP!\r\n$/);
});

it('serves the kitchen of a saved session', async () => {
  const file = join(folder(), 'session.json');
  writeFileSync(
    file,
    '{ "kitchen": { "server": { "personality": "rfc", "hostname": "mx.example" } }, "inputs": [] }',
  );
  const { child, port, ended, output } = await started('--port', '0', '--kitchen', file, '--quiet');
  const wire = dial(port);
  expect(await wire.until(/\r\n/)).toBe('220 mx.example ESMTP service ready\r\n');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(output()).not.toContain('# session');
  expect(output()).toContain('0 letters were delivered.');
});
