import { octetsOf } from '#encoding/octets.ts';
import type { Outcome } from '../model/outcome.ts';
import { linesOf } from '../policy/command-lines.ts';
import { type Call, conclude, isFollowed, isOpen, sceneOf } from './call.ts';
import { LONGEST_LINE, lineLimit, lineTooLong, mayBeCut } from './line-limit.ts';
import { plainLine } from './plain-line.ts';
import { readChunk } from './read-content.ts';
import { isPlain } from './split.ts';
import { given } from './step.ts';
import { unknown } from './unknown.ts';
import { lineOutcome } from './wire-line.ts';

/** Octets are looked at as text in windows of this size, so that a letter behind a command is not decoded for nothing. */
const WINDOW = 4096;

const LF = 10;
const CR = 13;

/** Is every octet an ASCII character other than NUL, as nearly always? */
function arePlain(octets: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const octet = octets[at] as number;
    if (octet === 0 || octet > 127) return false;
  }
  return true;
}

/** Where the LF stands that ends the line, or the end of the window. */
function nextFeed(octets: Uint8Array, from: number, end: number, afterCr: boolean): number {
  let at = from;
  while (at < end && (octets[at] !== LF || (afterCr && (at === from || octets[at - 1] !== CR)))) at++;
  return at;
}

/** Octets of the line beyond what the server takes. */
function excessOf(text: string, call: Call): number {
  if (call.overlong) return Number.POSITIVE_INFINITY;
  const isFine = text.length + 2 <= call.habits.longestCommand && call.session.state !== 'auth';
  return isFine ? 0 : text.length + 2 - lineLimit(sceneOf(call), text);
}

/** A whole line, without its end. */
function lineRead(text: string, isBare: boolean, isPlain: boolean, call: Call): void {
  const excess = excessOf(text, call);
  if (excess > 0) {
    longLineRead(text, excess, call);
    return;
  }
  const line = { text, isBare, isPlain, isFollowed: isFollowed(call) };
  finish(lineOutcome(line, sceneOf(call), call.memory), call);
}

/** Tells what came of a line; of a BDAT only when its chunk is in. */
function finish(outcome: Outcome, call: Call): void {
  if (outcome.chunk === undefined) conclude(outcome, call.content, call);
  else readChunk({ ...outcome.chunk, outcome }, call);
}

/** A line that is too long is refused, or read as if it ended at the limit; the rest is dropped then, or read as a line of its own. */
// RFC 5321 §4.5.3.1.9: 500; not every server does it so
function longLineRead(text: string, excess: number, call: Call): void {
  const scene = sceneOf(call);
  if (call.overlong || !mayBeCut(scene)) {
    finish(lineTooLong(scene), call);
    return;
  }
  const kept = text.slice(0, text.length - excess);
  if (linesOf(call.server).tooLong === 'truncate') {
    lineRead(kept, false, isPlain(kept), call);
    return;
  }
  conclude(unknown(kept, kept, scene), undefined, call);
  const rest = text.slice(kept.length);
  if (isOpen(call)) lineRead(rest, false, isPlain(rest), call);
}

/** A line whose end has not come yet. Of one that is too long only the last octet matters: it may be the CR before its LF. */
function half(text: string, call: Call): void {
  const scene = sceneOf(call);
  const longest = mayBeCut(scene) ? LONGEST_LINE : lineLimit(scene, text);
  call.overlong = call.overlong || text.length > longest;
  call.pending = call.overlong ? text.slice(-1) : text;
}

/** Where the text of a line ends that begins at `from` and whose LF stands there. */
function textEnd(text: string, from: number, feed: number, dropsEveryCr: boolean): number {
  let to = feed;
  while (to > from && text[to - 1] === '\r' && (dropsEveryCr || to === feed)) to--;
  return to;
}

/** Reads on in a line of which a part came earlier, in the next window of octets. */
function restOfLine(call: Call): void {
  const { pending, octets, habits, at } = call;
  const { lineEnd, dropsEveryCr } = habits;
  const end = Math.min(at + WINDOW, octets.length);
  const text = pending + octetsOf(octets, at, end);
  const found = text.indexOf(lineEnd, Math.max(0, pending.length - 1));
  if (found < 0) {
    call.at = end;
    half(text, call);
    return;
  }
  call.at = at - pending.length + found + lineEnd.length;
  const to = lineEnd === '\n' ? textEnd(text, 0, found, dropsEveryCr) : found;
  const line = text.slice(0, to);
  lineRead(line, lineEnd === '\n' && to === found, isPlain(line), call);
}

/** The octets of a line that came at once, without its end. */
function wholeLine(from: number, feed: number, call: Call): void {
  const { octets, habits } = call;
  let to = feed;
  while (to > from && octets[to - 1] === CR && (habits.dropsEveryCr || to === feed)) to--;
  call.at = feed + 1;
  lineRead(octetsOf(octets, from, to), to === feed, arePlain(octets, from, to), call);
}

/** Reads a line that needs no closer look. Was it one? */
function plainRead(call: Call): boolean {
  const { octets, at, habits, session } = call;
  if (habits.isPunctual || session.state === 'auth') return false;
  const line = plainLine(octets, at, habits.plainLines);
  if (line === undefined) return false;
  call.at = at + line.length;
  finish(given(line.manner, line.argument, sceneOf(call), call.memory), call);
  return true;
}

/** Reads a line, or what has come of it. */
export function readLines(call: Call): void {
  if (call.pending !== '' || call.overlong) {
    restOfLine(call);
    return;
  }
  if (plainRead(call)) return;
  const { octets, habits, at: from } = call;
  const end = Math.min(from + WINDOW, octets.length);
  const feed = nextFeed(octets, from, end, habits.lineEnd === '\r\n');
  if (feed < end) {
    wholeLine(from, feed, call);
  } else {
    call.at = end;
    half(octetsOf(octets, from, end), call);
  }
}
