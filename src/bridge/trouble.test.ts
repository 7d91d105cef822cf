import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { troubleWords } from './trouble.ts';

function thrown(act: () => unknown): NodeJS.ErrnoException {
  try {
    act();
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
  throw new Error('nothing was thrown');
}

const listening = (port: number, host: string): Promise<NodeJS.ErrnoException> =>
  new Promise((heard) => createServer().once('error', heard).listen(port, host));

it('says that a file is not there, or none', () => {
  expect(troubleWords(thrown(() => readFileSync('/nowhere/kitchen.json')))).toBe('there is no such file');
  expect(troubleWords(thrown(() => readFileSync('/')))).toBe('that is a folder, not a file');
});

it('says that a port is taken, and how to name another', async () => {
  const first = createServer();
  await new Promise<void>((ready) => first.listen(0, '127.0.0.1', ready));
  const { port } = first.address() as { port: number };
  const words = troubleWords(await listening(port, '127.0.0.1'));
  first.close();
  expect(words).toMatch(new RegExp(`^127\\.0\\.0\\.1 port ${port}: the port is taken; --port`));
});

it('says that an address is none of this machine', async () => {
  expect(troubleWords(await listening(0, '192.0.2.1'))).toMatch(
    /^192\.0\.2\.1.*: this machine has no such address; --host/,
  );
});

it('leaves other trouble in its own words', () => {
  expect(troubleWords(new Error('the oven is cold'))).toBe('the oven is cold');
});
