import { parseArgs } from 'node:util';
import { nearest } from '#lesson/nearest.ts';
import { behaviourIds, possibleValues, settingsOf } from '#lesson/switch.ts';
import type { Value } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { settingValue } from '#trace/setting-value.ts';
import { LIMITS } from './limits.ts';

/** One switch that the command line turns. */
export interface Change {
  readonly behaviour: string;
  readonly setting: string;
  readonly value: Value;
}

/** What the command line asks the bridge for. */
export interface Options {
  readonly hosts: readonly string[];
  readonly port: number;
  /** Port with TLS from the first octet. */
  readonly tlsPort?: number;
  readonly kitchenFile?: string;
  readonly personality?: string;
  readonly changes: readonly Change[];
  /** Connections at one time. */
  readonly connections: number;
  /** Folder in which every session is kept as a file that the app can open. */
  readonly save?: string;
  readonly quiet: boolean;
  /** One session over standard input and output, in place of ports. */
  readonly stdio: boolean;
  readonly help: boolean;
}

/** Options, or all that is wrong with them. */
export type OptionsReading =
  | { readonly ok: true; readonly options: Options }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      /** To be looked at as well, so that all problems are told at once. */
      readonly kitchenFile: string | undefined;
    };

/** What `--help` prints. */
export const USAGE = `npm run bridge -- [options]: the kitchen's server behind a real TCP port

  --port N           port, 2525 if nothing is said; 0 for any free one
  --tls-port N       a second port with TLS from the first octet
  --host ADDRESS     where to listen: 127.0.0.1 if nothing is said; ::1 for IPv6; may be given several times
  --kitchen FILE     JSON: a saved session, or what the kitchen has otherwise than the default one
  --personality ID   ${PERSONALITIES.map(({ id }) => id).join(', ')}
  --relay WHOM       closed, networks, login, open: short for --set relay.for=WHOM
  --set B.S=VALUE    sets S of the behaviour B; --set B=on switches it on; may be given several times
  --connections N    how many at one time, ${LIMITS.connections} if nothing is said
  --save DIR         keeps each session as a file that the app can open
  --quiet            prints no sessions
  --stdio            one session over standard input and output, for swaks --pipe`;

const DEFINED = {
  host: { type: 'string', multiple: true },
  port: { type: 'string' },
  'tls-port': { type: 'string' },
  kitchen: { type: 'string' },
  personality: { type: 'string' },
  relay: { type: 'string' },
  set: { type: 'string', multiple: true },
  connections: { type: 'string' },
  save: { type: 'string' },
  quiet: { type: 'boolean' },
  stdio: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** The words of the command line by option, and a place for all that is found wrong. */
interface Reading {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly problems: string[];
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

const isUnknown = (token: Token | undefined): boolean =>
  token?.kind === 'option' && !Object.hasOwn(DEFINED, token.name);

function tokenProblem(token: Token, index: number, tokens: readonly Token[]): string | undefined {
  // What follows an option that does not exist is its value.
  if (token.kind === 'positional')
    return isUnknown(tokens[index - 1]) ? undefined : `${token.value}: an option begins with --`;
  if (token.kind !== 'option') return undefined;
  const defined = Object.hasOwn(DEFINED, token.name)
    ? DEFINED[token.name as keyof typeof DEFINED]
    : undefined;
  const possible = Object.keys(DEFINED);
  if (defined === undefined)
    return `${token.rawName}: there is no such option; possible are --${nearest(token.name, possible, ', --')}`;
  if (defined.type === 'boolean' && token.value !== undefined) return `${token.rawName}: takes no value`;
  return defined.type === 'string' && token.value === undefined
    ? `${token.rawName}: a value is missing`
    : undefined;
}

function read(args: readonly string[]): Reading {
  const { tokens } = parseArgs({
    args: [...args],
    options: DEFINED,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'option') words.set(token.name, [...(words.get(token.name) ?? []), token.value ?? '']);
  }
  return { words, problems: tokens.map(tokenProblem).filter((problem) => problem !== undefined) };
}

/** The option's last value, if it was given one. */
const last = ({ words }: Reading, name: string): string | undefined => words.get(name)?.at(-1) || undefined;

function number(reading: Reading, name: string, least: number, most: number): number | undefined {
  const word = last(reading, name);
  if (word === undefined) return undefined;
  if (/^\d{1,7}$/.test(word) && Number(word) >= least && Number(word) <= most) return Number(word);
  reading.problems.push(`--${name} ${word}: takes a number from ${least} to ${most}`);
  return undefined;
}

function personality(reading: Reading): string | undefined {
  const id = last(reading, 'personality');
  const possible = PERSONALITIES.map((each) => each.id);
  if (id === undefined || possible.includes(id)) return id;
  reading.problems.push(`--personality ${id}: possible are ${possible.join(', ')}`);
  return undefined;
}

/** `greylisting=on`, `relay.for=open`. An extension's keyword may have `=` in it itself. */
function change(written: string, option: string): Change | string {
  const ids = behaviourIds.filter((each) => written.startsWith(`${each}=`) || written.startsWith(`${each}.`));
  const id = ids.toSorted((a, b) => b.length - a.length)[0];
  const [, name = ''] = /^([^.=]*)/.exec(written) ?? [];
  if (id === undefined)
    return `${option}: there is no behaviour "${name}"; possible are ${nearest(name, behaviourIds)}`;
  const [, setting = 'on', word] = /^(?:\.([^.=]+))?=(.*)$/s.exec(written.slice(id.length)) ?? [];
  if (word === undefined) return `${option}: write ${id}.SETTING=VALUE, or ${id}=on`;
  const settings = settingsOf(id) ?? {};
  const wanted = Object.hasOwn(settings, setting) ? settings[setting] : undefined;
  if (wanted === undefined)
    return `${option}: ${id} has no setting "${setting}"; possible are ${Object.keys(settings).join(', ')}`;
  const value = settingValue(wanted, word);
  return value === undefined
    ? `${option}: ${setting} takes ${possibleValues(wanted)}`
    : { behaviour: id, setting, value };
}

/** Whom the server passes mail on for. */
function relayFor(whom: string): Change | string {
  const found = change(`relay.for=${whom}`, `--relay ${whom}`);
  return typeof found === 'string' ? found.replace(': for takes', ': possible are') : found;
}

function changes(reading: Reading): readonly Change[] {
  const relay = last(reading, 'relay');
  const wanted = [
    ...(reading.words.get('set') ?? [])
      .filter((word) => word !== '')
      .map((word) => change(word, `--set ${word}`)),
    ...(relay === undefined ? [] : [relayFor(relay)]),
  ];
  reading.problems.push(...wanted.filter((each) => typeof each === 'string'));
  return wanted.filter((each) => typeof each !== 'string');
}

/** Without the keys that nobody has said anything about. */
const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Reads the words of the command line; everything that is wrong with them is found at once. */
export function readOptions(args: readonly string[]): OptionsReading {
  const reading = read(args);
  const hosts = (reading.words.get('host') ?? []).filter((host) => host !== '');
  const options: Options = {
    hosts: hosts.length > 0 ? hosts : ['127.0.0.1'],
    port: number(reading, 'port', 0, 65_535) ?? 2525,
    connections: number(reading, 'connections', 1, 100_000) ?? LIMITS.connections,
    changes: changes(reading),
    quiet: reading.words.has('quiet'),
    stdio: reading.words.has('stdio'),
    help: reading.words.has('help'),
    ...defined({
      tlsPort: number(reading, 'tls-port', 0, 65_535),
      personality: personality(reading),
      kitchenFile: last(reading, 'kitchen'),
      save: last(reading, 'save'),
    }),
  };
  const { problems } = reading;
  return problems.length === 0
    ? { ok: true, options }
    : { ok: false, problems, kitchenFile: options.kitchenFile };
}
