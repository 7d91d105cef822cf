import { bytesOf, octetsOf } from '#encoding/octets.ts';
import type { Memory } from '#smtp/model/memory.ts';
import type { Server, ServerSetup } from '#smtp/model/server.ts';
import { connect, handshake, silence } from '#smtp/server/connection.ts';
import { octetsOfContent } from '#smtp/server/content.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Effect, Received, Receiver } from '#smtp/server/receiver.ts';
import { memoryOf, serverOf } from '#smtp/server/server.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Act, FuzzCase } from './fuzz-case.ts';

/** How the octets of one act are cut. */
export type Cut = (octets: string) => readonly string[];

/** What has come of a case. */
export interface PlayedCase {
  readonly receiver: Receiver;
  readonly memory: Memory;
  readonly effects: readonly Effect[];
}

interface Stage extends PlayedCase {
  readonly effects: Effect[];
  readonly setup: ServerSetup;
  readonly server: Server;
  readonly now: number;
}

const CLIENT = { address: '198.51.100.7', name: 'client.example' };

const made = new WeakMap<ServerSetup['behaviours'], Server>();

/** The server of a setup; the same one as long as the setup is the same. */
export function serverFor(setup: ServerSetup): Server {
  const known = made.get(setup.behaviours);
  if (known !== undefined && known.hostname === setup.hostname) return known;
  const server = serverOf(setup, DEFAULT_KITCHEN.zone, DEFAULT_KITCHEN.epoch);
  made.set(setup.behaviours, server);
  return server;
}

const after = (stage: Stage, { receiver, memory, effects }: Received): Stage => {
  stage.effects.push(...effects);
  return { ...stage, receiver, memory };
};

function fed(stage: Stage, octets: string, cut: Cut): Stage {
  let next = stage;
  const pieces = cut(octets);
  for (const [index, piece] of pieces.entries()) {
    const goesOn = index < pieces.length - 1;
    next = after(next, receive(next.server, next.memory, next.receiver, bytesOf(piece), next.now, goesOn));
  }
  return next;
}

function turned(stage: Stage, { behaviour, setting, value }: Extract<Act, { kind: 'turn' }>): Stage {
  const { behaviours } = stage.setup;
  const values = { ...behaviours[behaviour], [setting]: value };
  const setup = { ...stage.setup, behaviours: { ...behaviours, [behaviour]: values } };
  return { ...stage, setup, server: serverFor(setup) };
}

function acted(stage: Stage, act: Act, cut: Cut): Stage {
  const { server, memory, receiver } = stage;
  switch (act.kind) {
    case 'octets':
      return fed(stage, act.octets, cut);
    case 'turn':
      return turned(stage, act);
    case 'handshake':
      return receiver.session.state === 'tls'
        ? { ...stage, receiver: handshake(receiver, stage.now, server) }
        : stage;
    case 'wait': {
      const now = stage.now + act.seconds;
      return { ...after(stage, silence(server, memory, receiver, now)), now };
    }
  }
}

/** Plays a case. */
export function playCase({ setup, tls, acts }: FuzzCase, cut: Cut): PlayedCase {
  const server = serverFor(setup);
  const greeted = connect(server, memoryOf(1), CLIENT, 0, tls);
  let stage: Stage = { ...greeted, effects: [...greeted.effects], setup, server, now: 0 };
  for (const act of acts) stage = acted(stage, act, cut);
  return stage;
}

/** As text: the octets of a letter would be a list of numbers. */
const written = (effect: Effect): unknown =>
  effect.kind === 'accept' ? { ...effect.letter, content: octetsOf(effect.letter.content) } : effect;

/** All that can be seen of what has come of a case; into how many parts a letter on its way was cut is no matter. */
export function seen({ receiver, memory, effects }: PlayedCase): string {
  const { content } = receiver;
  const letter = content && { ...content, parts: octetsOfContent(content).length };
  return JSON.stringify([effects.map(written), { ...receiver, content: letter }, memory]);
}
