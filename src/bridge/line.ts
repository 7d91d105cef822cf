import type { Duplex } from 'node:stream';
import { bytesOf } from '#encoding/octets.ts';
import { isOn } from '#smtp/model/server.ts';
import type { Client } from '#smtp/model/session.ts';
import {
  dismiss,
  encrypted,
  greet,
  hear,
  patienceEnds,
  type Turn,
  unencrypted,
  wait,
} from './conversation.ts';
import type { Floor } from './floor.ts';
import { close, type Line, leave, lineOf, NOTHING } from './line-state.ts';
import { excess, weigh } from './line-weight.ts';
import { letGo, tlsOver } from './tls.ts';

/** What may be done with a connection from outside. */
export interface Open {
  /** Says why, and closes. */
  dismiss(why: string): void;
  destroy(): void;
  /** The connection is no more, and what was said has been handed on. */
  readonly gone: Promise<void>;
}

const joined = (before: Uint8Array, octets: Uint8Array): Uint8Array =>
  before.length === 0 ? octets : Buffer.concat([before, octets]);

/** Talks to one client until one of the two closes. */
export function serve(wire: Duplex, client: Client, floor: Floor, tls: boolean): Open {
  const line = lineOf(wire, client, floor);
  const gone = new Promise<void>((done) => {
    wire.once('close', () => {
      leave(line);
      done();
    });
  });
  if (tls) shakeHands(line, () => follow(line, greet(floor.house, client, floor.now(), true)));
  else {
    attach(line);
    open(line);
  }
  return {
    dismiss: (why) => dismissed(line, why),
    destroy: () => line.wire.destroy(),
    gone,
  };
}

/** Greets the client: at once, or, where it matters whether it can wait for that, after a moment. */
// RFC 5321 §4.3.1
function open(line: Line): void {
  const { house, limits } = line.floor;
  if (!isOn(house.running.server, 'early-talker')) welcome(line, false);
  else line.timer = setTimeout(() => welcome(line, false), limits.pause * 1000);
}

function welcome(line: Line, early: boolean): void {
  const { floor, client } = line;
  clearTimeout(line.timer);
  line.timer = undefined;
  follow(line, greet(floor.house, early ? { ...client, early } : client, floor.now(), false));
  work(line);
}

function attach(line: Line): void {
  const { wire } = line;
  wire.on('data', (octets: Uint8Array) => {
    if (line.state !== 'open') return;
    line.unread = joined(line.unread, octets);
    if (line.conversation === undefined) welcome(line, true);
    else work(line);
  });
  wire.on('drain', () => {
    line.isBlocked = false;
    work(line);
    if (!line.isBlocked) wire.resume();
  });
  wire.on('end', () => {
    line.isDone = true;
    work(line);
  });
  // What went wrong on the way is followed by a close, and a close is all that the model knows.
  wire.on('error', () => wire.destroy());
}

/** Lets the model read what has come, as long as the client reads what is said. */
function work(line: Line): void {
  const { floor } = line;
  while (
    line.state === 'open' &&
    !line.isBlocked &&
    line.unread.length > 0 &&
    line.conversation !== undefined
  ) {
    const turn = hear(floor.house, line.conversation, line.unread, floor.now(), floor.limits.unread);
    line.unread = line.unread.subarray(turn.read);
    follow(line, turn);
  }
  if (line.isDone && line.state === 'open' && !line.isBlocked && line.conversation !== undefined) close(line);
}

/** Puts a turn into effect. */
function follow(line: Line, turn: Turn): void {
  line.floor.house = turn.house;
  line.conversation = turn.conversation;
  weigh(line, turn.conversation);
  if (turn.pause === 0) carryOut(line, turn);
  else keepWaiting(line, turn);
}

/** The server is slow on purpose: the client is answered after a while, and not listened to before. */
function keepWaiting(line: Line, turn: Turn): void {
  line.isBlocked = true;
  line.wire.pause();
  line.slow = setTimeout(() => {
    if (line.state !== 'open') return;
    line.isBlocked = false;
    carryOut(line, turn);
    if (line.isBlocked) return;
    line.wire.resume();
    work(line);
  }, turn.pause * 1000);
}

function carryOut(line: Line, turn: Turn): void {
  if (turn.next === 'tls') line.state = 'shaking-hands';
  say(line, turn);
  if (turn.next === 'close') close(line);
  if (line.state !== 'open') return;
  const why = excess(line, turn);
  if (why === undefined) watch(line);
  else dismissed(line, why);
}

function say(line: Line, { said, next }: Turn): void {
  if (said === '' || !line.wire.writable) return;
  const told = line.wire.write(bytesOf(said), () => {
    if (next === 'tls') startTls(line);
  });
  if (!told && next === 'read') {
    line.isBlocked = true;
    line.wire.pause();
  }
}

function dismissed(line: Line, why: string): void {
  const { conversation, floor } = line;
  if (line.state === 'open' && conversation !== undefined)
    follow(line, dismiss(floor.house, conversation, why, floor.now()));
  else if (line.state !== 'closing') line.wire.destroy();
}

/** Sleeps until the client has been given up, and looks again: it may have got on meanwhile. */
function watch(line: Line): void {
  const { conversation, floor } = line;
  if (line.timer !== undefined || conversation === undefined) return;
  const end = patienceEnds(floor.house, conversation);
  if (end === undefined) return;
  const seconds = Math.max(0.01, end - floor.now());
  line.timer = setTimeout(() => {
    line.timer = undefined;
    if (line.state === 'open' && line.conversation !== undefined)
      follow(line, wait(floor.house, line.conversation, floor.now()));
    else line.wire.destroy();
  }, seconds * 1000);
}

/** The reply to STARTTLS is out. What the client sent before it saw that reply is thrown away. */
// RFC 3207 §4.2
function startTls(line: Line): void {
  if (line.state !== 'shaking-hands') return;
  letGo(line.wire);
  line.unread = NOTHING;
  line.isBlocked = false;
  shakeHands(line, () => {
    const { conversation, floor } = line;
    if (conversation !== undefined) line.conversation = encrypted(floor.house, conversation, floor.now());
    watch(line);
  });
}

function shakeHands(line: Line, done: () => void): void {
  const { context, limits } = line.floor;
  line.state = 'shaking-hands';
  clearTimeout(line.timer);
  line.timer = setTimeout(() => refuse(line), limits.handshake * 1000);
  line.wire = tlsOver(line.wire, context, () => {
    clearTimeout(line.timer);
    line.timer = undefined;
    line.state = 'open';
    done();
  });
  attach(line);
  line.wire.once('error', () => refuse(line));
}

/** The handshake is none, or does not come. */
// RFC 3207 §4
function refuse(line: Line): void {
  const { conversation, floor } = line;
  if (line.state === 'shaking-hands' && conversation !== undefined)
    line.conversation = unencrypted(floor.house, conversation, floor.now()).conversation;
  line.wire.destroy();
}
