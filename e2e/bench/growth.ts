import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Kitchen } from '#world/kitchen.ts';
import { worldOf } from '#world/open.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import { typeLine } from '#world/type.ts';
import { wait } from '#world/wire.ts';
import type { World } from '#world/world.ts';

/** What so many letters into one kitchen have cost, each. */
export interface Growth {
  readonly letters: number;
  readonly microseconds: number;
  readonly octets: number;
}

const kitchen: Kitchen = {
  ...DEFAULT_KITCHEN,
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({
    ...host,
    server: {
      ...KITCHEN_SERVER,
      behaviours: { greylisting: { on: true, delay: 60 }, 'idle-timeout': { on: false } },
    },
  })),
};

const said = (world: World, lines: readonly string[]): World =>
  lines.reduce((before, text) => typeLine(before, text).world, world);

/** One letter: a sender never seen before is asked to come back, does so, and is let in. */
function letter(world: World, number: number): World {
  const recipient = 'RCPT TO:<alice@kitchen.example>';
  const asked = said(world, [`MAIL FROM:<carol${number}@client.example>`, recipient]);
  return said(wait(asked, 60).world, [recipient, 'DATA', 'Subject: Hello', '', 'Hello, SMTP!', '.']);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const heap = (): number => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Takes so many letters into one kitchen with greylisting on, and weighs what it remembers. */
export function growth(letters: number): Growth {
  const before = heap();
  const begin = performance.now();
  let world = said(worldOf(kitchen), ['telnet mail.kitchen.example 25', 'EHLO client.example']);
  for (let number = 0; number < letters; number++) world = letter(world, number);
  const microseconds = ((performance.now() - begin) * 1000) / letters;
  const octets = (heap() - before) / letters;
  const kept = world.running['mail.kitchen.example']?.deliveries.count;
  if (kept !== letters) throw new Error(`${kept} letters were delivered, not ${letters}`);
  return { letters, microseconds, octets };
}
