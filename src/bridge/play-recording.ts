import { createHmac } from 'node:crypto';
import { decodeBase64, encodeBase64 } from '#encoding/base64.ts';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import type { Memory } from '#smtp/model/memory.ts';
import { type Reply, replyOctets } from '#smtp/model/reply.ts';
import type { Server } from '#smtp/model/server.ts';
import { nameOfClient } from '#smtp/policy/client-name.ts';
import { connect, deadline, failedHandshake, handshake, silence } from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Effect, Received, Receiver } from '#smtp/server/receiver.ts';
import { memoryOf, serverOf } from '#smtp/server/server.ts';
import { deliver } from '#world/host/deliver.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { RECORDED_ZONE, setupOf } from './recorded-kitchen.ts';
import {
  octetsSent,
  type RecordedSettings,
  type Recording,
  type Step,
  type StoredLetter,
} from './recording.ts';

/** What the model answered at one step: lines without CRLF, and whether it closed the connection. */
export interface Answered {
  readonly lines: readonly string[];
  readonly closed: boolean;
}

/** A whole dialogue as the model plays it. */
export interface Played {
  readonly answers: readonly Answered[];
  readonly stored: readonly StoredLetter[];
}

/** The names that reverse DNS gave for the recorded clients. */
const NAMES: Readonly<Record<string, string>> = {
  '127.0.0.1': 'client.example',
  '127.0.0.33': 'client33.example',
};

interface State {
  readonly receiver: Receiver;
  readonly memory: Memory;
  readonly now: number;
  /** The last line that came. */
  readonly challenge: string;
}

/** The answer to a CRAM-MD5 challenge, for the login that the recorded client used. */
// RFC 2195 §2
function computed(send: string, challenge: string, { auth }: RecordedSettings): string {
  const [login = ''] = (decodeBase64(send.trim()) ?? '').split(' ');
  const asked = decodeBase64(challenge.slice(4)) ?? '';
  const digest = createHmac('md5', auth.logins[login] ?? '')
    .update(asked, 'latin1')
    .digest('hex');
  return `${encodeBase64(`${login} ${digest}`)}\r\n`;
}

function greeted(step: Step, { memory, now }: State, server: Server, recording: Recording): Received {
  const address = step.client?.address ?? recording.client.address;
  const octets = octetsSent(step);
  const client = { address, name: nameOfClient(server, address, NAMES[address]) };
  const early = octets !== '' || undefined;
  const greeting = connect(server, memory, { ...client, ...(early && { early }) }, now);
  if (octets === '') return greeting;
  const more = receive(server, greeting.memory, greeting.receiver, bytesOf(octets), now);
  return { ...more, effects: [...greeting.effects, ...more.effects] };
}

/** What the model does at one step. */
function played(step: Step, state: State, server: Server, recording: Recording): Received {
  const { receiver, memory, now } = state;
  if (step.connect) return greeted(step, state, server, recording);
  if (step.tls !== undefined)
    return { receiver: step.ok === true ? handshake(receiver, now, server) : receiver, memory, effects: [] };
  if (step.idle) {
    const due = deadline(server, receiver);
    // The recorded pause is rounded: a server that hangs up at its limit does so within the step.
    return silence(server, memory, receiver, due !== undefined && due - now < 1 ? Math.max(now, due) : now);
  }
  if (receiver.session.state === 'tls') return failedHandshake(receiver, memory);
  const octets =
    step.dynamic === 'cram-md5'
      ? computed(octetsSent(step), state.challenge, recording.settings)
      : octetsSent(step);
  return receive(server, memory, receiver, bytesOf(octets), now);
}

const replyLines = (reply: Reply): readonly string[] => replyOctets(reply).split('\r\n').slice(0, -1);

const answered = (effects: readonly Effect[]): Answered => ({
  lines: effects.flatMap((effect) => (effect.kind === 'reply' ? replyLines(effect.reply) : [])),
  closed: effects.some(({ kind }) => kind === 'close'),
});

const stored = (effects: readonly Effect[], server: Server): readonly StoredLetter[] =>
  effects.flatMap((effect) =>
    effect.kind !== 'accept'
      ? []
      : deliver(effect.letter, server).flatMap(({ to, raw }) =>
          'mailbox' in to ? [{ mailbox: to.mailbox, raw: octetsOf(raw, 0, raw.length) }] : [],
        ),
  );

/** Recordings do not say how long a client stayed away before it came back; it is taken to be long enough for a greylist. */
const between = ({ settings }: Recording): number => (settings.greylist?.delaySeconds ?? 0) + 1;

/** Plays the client's side of a recording on a personality. */
export function playRecording(recording: Recording, personality: string): Played {
  const server = serverOf(setupOf(recording.settings, personality), RECORDED_ZONE, DEFAULT_KITCHEN.epoch);
  const answers: Answered[] = [];
  const letters: StoredLetter[] = [];
  let state = { memory: memoryOf(1), now: 0, challenge: '' } as State;
  for (const step of recording.steps) {
    const now = state.now + (step.afterSeconds ?? (step.connect ? between(recording) : 0.1));
    const { receiver, memory, effects } = played(step, { ...state, now }, server, recording);
    const answer = answered(effects);
    answers.push(answer);
    letters.push(...stored(effects, server));
    state = { receiver, memory, now, challenge: answer.lines.at(-1) ?? '' };
  }
  return { answers, stored: letters };
}
