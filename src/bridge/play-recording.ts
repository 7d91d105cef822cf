import { bytesOf } from '#encoding/octets.ts';
import type { Memory } from '#smtp/model/memory.ts';
import type { Server } from '#smtp/model/server.ts';
import { connect, handshake, silence } from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Received, Receiver } from '#smtp/server/receiver.ts';
import { memoryOf, serverOf } from '#smtp/server/server.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { type Recording, type Step, setupOf } from './recording.ts';

/** One step of a recording beside what the model answered. */
export interface Compared {
  readonly id: string;
  readonly step: number;
  readonly sent: string;
  readonly recorded: string;
  readonly ours: string;
  readonly agrees: boolean;
}

/** The codes of whole replies, in order, and an X where the connection was closed. */
const recordedCodes = ({ expect = [], closed = false }: Step): string =>
  [
    ...expect.filter((line) => line[3] !== '-').map((line) => line.slice(0, 3)),
    ...(closed ? ['X'] : []),
  ].join(' ');

const ourCodes = ({ effects }: Received): string =>
  effects
    .flatMap((effect) =>
      effect.kind === 'reply' ? [String(effect.reply.code)] : effect.kind === 'close' ? ['X'] : [],
    )
    .join(' ');

const octetsSent = ({ send = '', sendRepeat }: Step): string =>
  sendRepeat === undefined ? send : sendRepeat.map(([text, times]) => text.repeat(times)).join('');

interface State {
  readonly receiver: Receiver;
  readonly memory: Memory;
  readonly now: number;
}

/** What the model does at one step. */
function played(
  step: Step,
  { receiver, memory, now }: State,
  server: Server,
  recording: Recording,
): Received {
  if (step.connect) {
    const address = step.client?.address ?? recording.client.address;
    const greeted = connect(server, memory, { address, name: 'localhost' }, now);
    const octets = octetsSent(step);
    if (octets === '') return greeted;
    const more = receive(server, greeted.memory, greeted.receiver, bytesOf(octets), now);
    return { ...more, effects: [...greeted.effects, ...more.effects] };
  }
  if (step.tls !== undefined)
    return { receiver: step.ok === true ? handshake(receiver, now) : receiver, memory, effects: [] };
  if (step.idle) return silence(server, memory, receiver, now);
  return receive(server, memory, receiver, bytesOf(octetsSent(step)), now);
}

/** Plays a recording on the personality and compares step by step: reply codes and whether the connection was closed. */
export function playRecording(recording: Recording, personality: string): readonly Compared[] {
  const server = serverOf(
    setupOf(recording.settings, personality),
    DEFAULT_KITCHEN.zone,
    DEFAULT_KITCHEN.epoch,
  );
  const compared: Compared[] = [];
  let state = { memory: memoryOf(1), now: 0 } as State;
  for (const [index, step] of recording.steps.entries()) {
    state = { ...state, now: state.now + (step.afterSeconds ?? 0.1) };
    const answer = played(step, state, server, recording);
    state = { ...state, receiver: answer.receiver, memory: answer.memory };
    const recorded = recordedCodes(step);
    const ours = ourCodes(answer);
    const sent = step.connect
      ? '(connect)'
      : (step.tls ?? (step.idle ? '(idle)' : octetsSent(step).slice(0, 60)));
    compared.push({ id: recording.id, step: index, sent, recorded, ours, agrees: recorded === ours });
  }
  return compared;
}
