import type { Zone } from '#dns/record.ts';
import { bytesOf } from '#encoding/octets.ts';
import { toOctets } from '#encoding/utf8.ts';
import type { Memory } from '../model/memory.ts';
import { replyOctets } from '../model/reply.ts';
import type { Server, ServerSetup } from '../model/server.ts';
import { connect, deadline, handshake, silence } from '../server/connection.ts';
import { receive } from '../server/receive.ts';
import type { Effect, Received, Receiver } from '../server/receiver.ts';
import { memoryOf, serverOf } from '../server/server.ts';
import { type Act, acts } from './act.ts';
import { DIALOGUE_ZONE } from './kitchen.ts';

/** A dialogue that has been played up to some line. */
interface Stage {
  readonly setup: ServerSetup;
  readonly zone: Zone;
  readonly memory: Memory;
  /** Undefined until the client connects. */
  readonly receiver: Receiver | undefined;
  readonly now: number;
  readonly lines: readonly string[];
  readonly effects: readonly Effect[];
}

/** A dialogue as it was played: the same text with the real replies, and all that the server did. */
export interface Performance {
  readonly text: string;
  readonly effects: readonly Effect[];
}

/** 2026-11-24T09:00:00Z */
const EPOCH = 1_795_510_800;
const CLIENT = '198.51.100.7';

const serverAt = ({ setup, zone }: Stage): Server => serverOf(setup, zone, EPOCH);

function effectLines(effect: Effect): readonly string[] {
  if (effect.kind === 'close') return ['= closed'];
  if (effect.kind !== 'reply') return [];
  return replyOctets(effect.reply)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => `S: ${line}`);
}

/** The stage after the server has done something. */
const answered = (stage: Stage, { receiver, memory, effects }: Received): Stage => ({
  ...stage,
  receiver,
  memory,
  now: effects.reduce((now, effect) => (effect.kind === 'pause' ? now + effect.seconds : now), stage.now),
  lines: [...stage.lines, ...effects.flatMap(effectLines)],
  effects: [...stage.effects, ...effects],
});

const connected = (stage: Stage, address = CLIENT): Stage =>
  answered(stage, connect(serverAt(stage), stage.memory, { address, name: undefined }, stage.now));

const turned = (setup: ServerSetup, { behaviour, setting, value }: Extract<Act, { kind: 'set' }>) => ({
  ...setup,
  behaviours: { ...setup.behaviours, [behaviour]: { ...setup.behaviours[behaviour], [setting]: value } },
});

const said = (stage: Stage, receiver: Receiver, lines: readonly string[]): Stage => {
  const octets = bytesOf(lines.map((line) => `${toOctets(line)}\r\n`).join(''));
  return answered(stage, receive(serverAt(stage), stage.memory, receiver, octets, stage.now));
};

function waited(stage: Stage, receiver: Receiver, seconds: number): Stage {
  const server = serverAt(stage);
  const end = stage.now + seconds;
  const due = Math.min(deadline(server, receiver) ?? end, end);
  return { ...answered(stage, silence(server, stage.memory, receiver, due)), now: end };
}

/** What an act does to the connection. */
function performed(
  stage: Stage,
  receiver: Receiver,
  act: Extract<Act, { kind: 'say' | 'wait' | 'tls' }>,
): Stage {
  if (act.kind === 'say') return said(stage, receiver, act.lines);
  if (act.kind === 'wait') return waited(stage, receiver, act.seconds);
  return { ...stage, receiver: handshake(receiver, stage.now, serverAt(stage)) };
}

function next(before: Stage, act: Act): Stage {
  const isSetUp = act.kind === 'set' || act.kind === 'personality' || act.kind === 'nothing';
  // Whatever is set up before the first line is set up when the client connects.
  const opened =
    before.receiver === undefined && !isSetUp && act.kind !== 'connect' ? connected(before) : before;
  const stage = { ...opened, lines: [...opened.lines, ...act.written] };
  if (act.kind === 'set') return { ...stage, setup: turned(stage.setup, act) };
  if (act.kind === 'personality') return { ...stage, setup: { ...stage.setup, personality: act.id } };
  if (act.kind === 'connect') return connected(stage, act.address);
  return act.kind === 'nothing' ? stage : performed(stage, stage.receiver as Receiver, act);
}

/** Plays a dialogue with a server that has not met anybody yet.
 *  `C:` the client, `S:` and `= closed` the server, `# 5 min` time passes, `! relay for open` a switch is turned,
 *  `= tls` the handshake, `= connect 192.0.2.7` a new connection, from that address. */
export function perform(setup: ServerSetup, text: string, zone: Zone = DIALOGUE_ZONE): Performance {
  const start: Stage = {
    setup,
    zone,
    memory: memoryOf(1),
    receiver: undefined,
    now: 0,
    lines: [],
    effects: [],
  };
  const { lines, effects } = acts(text).reduce(next, start);
  return { text: lines.join('\n'), effects };
}

/** The same dialogue with the replies that the server really gives, so that a test is `expect(play(…, text)).toBe(text)`. */
export const play = (setup: ServerSetup, text: string, zone: Zone = DIALOGUE_ZONE): string =>
  perform(setup, text, zone).text;

/** A dialogue as it stands in a test: the indentation of the code around it is taken away. */
export function dialogue({ raw }: TemplateStringsArray): string {
  const lines = raw.join('').split('\n');
  const kept = lines.slice(lines[0]?.trim() === '' ? 1 : 0, lines.at(-1)?.trim() === '' ? -1 : undefined);
  const indents = kept.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return kept.map((line) => line.slice(indent)).join('\n');
}
