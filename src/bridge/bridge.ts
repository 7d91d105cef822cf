import { readFileSync } from 'node:fs';
import { Duplex } from 'node:stream';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { certificateFor } from './certificate.ts';
import { kitchenFor } from './kitchen.ts';
import { type KitchenReading, readKitchen } from './kitchen-file.ts';
import { LIMITS } from './limits.ts';
import { serve } from './line.ts';
import { archiveIn, type Bridge, floorOf, openBridge } from './open-bridge.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { sessionText, summaryText } from './print.ts';
import { troubleWords } from './trouble.ts';

/** `npm run bridge`: the kitchen's server behind a real TCP port. */
const unchanged: KitchenReading = { ok: true, kitchen: DEFAULT_KITCHEN, setsClock: false };

function kitchenIn(file: string | undefined): KitchenReading {
  if (file === undefined) return unchanged;
  try {
    const reading = readKitchen(readFileSync(file, 'utf8'));
    return reading.ok ? reading : { ok: false, problems: reading.problems.map((each) => `${file}, ${each}`) };
  } catch (error) {
    return { ok: false, problems: [`--kitchen ${file}: ${troubleWords(error as Error)}`] };
  }
}

function refuse(problems: readonly string[]): never {
  console.error(problems.map((problem) => `bridge: ${problem}`).join('\n'));
  console.error('\n--help lists the options.');
  process.exit(2);
}

/** What the words of the command line ask for; all that is wrong with them, or with the file, is said at once. */
function understood(words: readonly string[]): { readonly options: Options; readonly kitchen: Kitchen } {
  const reading = readOptions(words);
  const file = reading.ok ? reading.options.kitchenFile : reading.kitchenFile;
  const kitchen = kitchenIn(file);
  const problems = [...(reading.ok ? [] : reading.problems), ...(kitchen.ok ? [] : kitchen.problems)];
  if (!reading.ok || !kitchen.ok) return refuse(problems);
  const epoch = kitchen.setsClock ? kitchen.kitchen.epoch : Math.floor(Date.now() / 1000);
  return { options: reading.options, kitchen: kitchenFor(kitchen.kitchen, reading.options, epoch) };
}

const complain = (text: string) => console.error(`bridge: ${text}`);

function announce({ doors }: Bridge): void {
  for (const { address, port, tls } of doors) {
    const place = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
    console.log(`Listening on ${place}${tls ? ' (TLS from the first octet)' : ''}`);
  }
  console.log('Ctrl+C ends.\n');
}

/** A shell and npm may pass one Ctrl+C on several times; what comes within a second is the same. */
const SAME_SIGNAL = 1000;

/** Ends at the first signal, cleanly; at the second at once. */
function endOnSignal(bridge: Bridge): void {
  const end = async () => {
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.removeAllListeners(signal).on(signal, () => undefined);
    setTimeout(() => process.removeAllListeners('SIGINT').on('SIGINT', () => process.exit(130)), SAME_SIGNAL);
    process.stdout.write(summaryText(await bridge.close()), () => process.exit(0));
  };
  process.on('SIGINT', end).on('SIGTERM', end);
}

async function openPorts({ options, kitchen }: ReturnType<typeof understood>): Promise<void> {
  const { hosts, port, tlsPort, save, quiet, connections } = options;
  const bridge = await openBridge({
    kitchen,
    hosts,
    port,
    limits: { ...LIMITS, connections },
    complain,
    ...(quiet ? {} : { print: (text) => void process.stdout.write(text) }),
    ...(tlsPort === undefined ? {} : { tlsPort }),
    ...(save === undefined ? {} : { save }),
  });
  endOnSignal(bridge);
  announce(bridge);
}

/** One session over standard input and output; the trace goes where a terminal shows it. */
async function serveStdio({ options, kitchen }: ReturnType<typeof understood>): Promise<void> {
  const certificate = await certificateFor(kitchen.hosts[0]?.server.hostname ?? 'localhost');
  const archive = archiveIn(options.save, complain);
  const floor = floorOf(kitchen, LIMITS, certificate, (ended) => {
    if (!options.quiet) process.stderr.write(sessionText(ended));
    archive.add(ended);
  });
  const wire = Duplex.from({ readable: process.stdin, writable: process.stdout });
  const client = { address: '127.0.0.1', name: 'localhost' };
  await serve(wire, client, floor, false).gone;
  await archive.done();
  process.exit(0);
}

const words = process.argv.slice(2);
const asked = understood(words);
if (asked.options.help) console.log(USAGE);
else {
  await (asked.options.stdio ? serveStdio(asked) : openPorts(asked)).catch((error: Error) =>
    refuse([troubleWords(error)]),
  );
}
