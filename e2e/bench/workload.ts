/** What the client writes at once, and how many replies it then waits for. */
export interface Step {
  readonly chunks: readonly Uint8Array[];
  readonly replies: number;
}

/** A connection from greeting to goodbye, and how many of the counted things happen on it. */
export interface Workload {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly steps: readonly Step[];
  readonly units: number;
  /** At least so many times as quick as the other server (DESIGN.md, "Budgets"). */
  readonly target: number;
  /** So many connections a round. */
  readonly connections: number;
}

const MIB = 1_048_576;
const CHUNK = 65_536;

const step = (text: string, replies = 1): Step => ({ chunks: [Buffer.from(text, 'latin1')], replies });

const LINE = 'Dinner is at seven, and there will be soup before the pie.\r\n';
const HEADER =
  'From: Carol <carol@client.example>\r\nTo: Alice <alice@kitchen.example>\r\nSubject: Hello\r\n\r\n';

/** A letter of 1 KiB, its end included. */
const LETTER = `${HEADER}${LINE.repeat(16)}`.slice(0, 1017).concat('\r\n.\r\n');

const EHLO = step('EHLO client.example\r\n');
const QUIT = step('QUIT\r\n');
const ENVELOPE = 'MAIL FROM:<carol@client.example>\r\nRCPT TO:<alice@kitchen.example>\r\nDATA\r\n';

const session: readonly Step[] = [
  EHLO,
  ...ENVELOPE.split(/(?<=\r\n)/).map((line) => step(line)),
  step(LETTER),
  QUIT,
];

/** The end of a letter and the next envelope leave together, as RFC 2920 §3.1 allows. */
const messages = (count: number): readonly Step[] => [
  EHLO,
  step(ENVELOPE, 3),
  ...Array.from({ length: count - 1 }, () => step(LETTER + ENVELOPE, 4)),
  step(LETTER),
  QUIT,
];

const GROUP = 500;
const commands = (groups: number): readonly Step[] => [
  EHLO,
  ...Array.from({ length: groups }, () => step('NOOP\r\nRSET\r\n'.repeat(GROUP / 2), GROUP)),
  QUIT,
];

/** 10 MiB of a line, cut as a socket cuts them. */
function big(line: string): readonly Step[] {
  const content = Buffer.from(`${line.repeat((10 * MIB) / line.length)}.\r\n`, 'latin1');
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += CHUNK) chunks.push(content.subarray(at, at + CHUNK));
  return [EHLO, step(ENVELOPE, 3), { chunks, replies: 1 }, QUIT];
}

const data = (id: string, name: string, line: string, target: number): Workload => ({
  id,
  name: `10 MiB DATA, ${name}`,
  unit: 'MB/s',
  steps: big(line),
  units: (10 * MIB) / 1e6,
  target,
  connections: 2,
});

/** What both servers are measured on. */
export const WORKLOADS: readonly Workload[] = [
  {
    id: 'sessions',
    name: 'full sessions of 1 KiB',
    unit: '/s',
    steps: session,
    units: 1,
    target: 20,
    connections: 1000,
  },
  {
    id: 'pipelinedMessages',
    name: 'pipelined messages, one connection',
    unit: '/s',
    steps: messages(2000),
    units: 2000,
    target: 10,
    connections: 1,
  },
  {
    id: 'pipelinedCommands',
    name: 'pipelined commands',
    unit: '/s',
    steps: commands(40),
    units: 40 * GROUP,
    target: 15,
    connections: 1,
  },
  data('dataBase64', 'base64', `${'QUJD'.repeat(19)}\r\n`, 1),
  data('dataText', 'plain text', LINE, 1),
  data('dataDots', 'every line dot-stuffed', `..${LINE}`, 15),
];
