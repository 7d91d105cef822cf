import { replyOctets } from '#smtp/model/reply.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import { connect } from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Effect, Received } from '#smtp/server/receiver.ts';
import { memoryOf, serverOf } from '#smtp/server/server.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import type { Step } from './workload.ts';

const EVERYTHING: ServerSetup = {
  ...KITCHEN_SERVER,
  behaviours: {
    blocklist: { on: true, listed: ['203.0.113.66'] },
    'sender-domain': { on: true },
    'daily-limit': { on: true },
    greylisting: { on: true },
    'message-size': { maximum: 20_971_520 },
    // Counted, but never too many: the other server has no such limit.
    'junk-commands': { maximum: 1_000_000 },
  },
};
const { zone, epoch } = DEFAULT_KITCHEN;
const client = { address: '198.51.100.7', name: 'client.example' };
const server = serverOf(EVERYTHING, zone, epoch);

/** The server has met this client ten minutes ago, so that greylisting lets it in. */
const acquainted = () => {
  const greeted = connect(server, memoryOf(1), client, 0);
  const first =
    'EHLO client.example\r\nMAIL FROM:<carol@client.example>\r\nRCPT TO:<alice@kitchen.example>\r\n';
  return receive(server, greeted.memory, greeted.receiver, Buffer.from(first), 0).memory;
};
let memory = acquainted();

/** What has gone out and what has stayed. */
interface Done {
  octets: number;
  replies: number;
  kept: number;
}

/** Writes the replies of one read together, and counts what was kept. */
function write(effects: readonly Effect[], done: Done): void {
  let octets = '';
  for (const effect of effects) {
    if (effect.kind === 'reply') {
      octets += replyOctets(effect.reply);
      done.replies++;
    }
    if (effect.kind === 'accept') done.kept += effect.letter.content.length;
  }
  done.octets += octets.length;
}

/** The whole of a connection is kept until its end, as a trace keeps it: all that a read has led to, and why. */
function connection(steps: readonly Step[]): number {
  let received = connect(server, memory, client, 600);
  const done: Done = { octets: 0, replies: 0, kept: 0 };
  const trace: Received[] = [received];
  write(received.effects, done);
  let due = 1;
  for (const { chunks, replies } of steps) {
    due += replies;
    for (const chunk of chunks) {
      received = receive(server, received.memory, received.receiver, chunk, 600);
      trace.push(received);
      write(received.effects, done);
    }
  }
  memory = received.memory;
  // A server that hangs up half-way is quick for nothing.
  if (done.replies !== due || done.octets === 0) throw new Error(`${done.replies} replies came, not ${due}`);
  if (trace.at(-1)?.receiver.session.state !== 'closed') throw new Error('The trace has no end');
  return done.kept;
}

/** Plays the steps so many times on the model, with every policy on, reasons and checks; returns the octets kept. */
export function ours(steps: readonly Step[], times: number): number {
  let kept = 0;
  for (let i = 0; i < times; i++) kept += connection(steps);
  return kept;
}
