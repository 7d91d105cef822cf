import type { Outcome } from '../model/outcome.ts';
import { counted } from '../model/session.ts';
import { accept, stopped } from './accept.ts';
import { type Call, conclude, isFollowed, sceneOf } from './call.ts';
import { append, type Content, emptyContent } from './content.ts';
import { looseScan } from './loose-scan.ts';
import { act, type Receiver } from './receiver.ts';
import { scan } from './scan.ts';
import { followedTooSoon } from './wire-line.ts';

/** Reads on in the letter. */
export function readContent(content: Content, call: Call): void {
  const { octets, habits, at } = call;
  const { rules, isLooseLetter } = habits;
  const seen = isLooseLetter ? looseScan(content, octets, at, rules) : scan(content, octets, at);
  call.at = seen.read;
  if (seen.content.stop !== undefined) conclude(stopped(seen.content.stop, sceneOf(call)), undefined, call);
  else if (seen.ended) contentRead(seen.content, call);
  else call.content = seen.content;
}

/** The letter is in. */
function contentRead(content: Content, call: Call, chunk?: string): void {
  const scene = sceneOf(call);
  const tooSoon = isFollowed(call) ? followedTooSoon(scene) : undefined;
  if (tooSoon !== undefined) {
    conclude(tooSoon, undefined, call);
    return;
  }
  const { outcome, letter } = accept(content, scene, call.memory, chunk);
  conclude(outcome, undefined, call);
  if (letter !== undefined) act(call, { kind: 'accept', letter });
}

/** What a BDAT leads to was settled when its line came; the client has been heard since. */
function heardSince({ outcome }: NonNullable<Receiver['chunk']>, { session: { heardAt } }: Call): Outcome {
  const { session } = outcome;
  if (session.heardAt >= heardAt) return outcome;
  return { ...outcome, session: counted(session, session.errors, session.accepted, heardAt) };
}

/** Reads on in a chunk; when it is in, its outcome is told. */
// RFC 3030 §2
export function readChunk(chunk: NonNullable<Receiver['chunk']>, call: Call): void {
  const { at, octets, habits } = call;
  const read = Math.min(chunk.octets, octets.length - at);
  const before = call.content ?? emptyContent(habits.room);
  const content = chunk.keep ? append(before, octets.subarray(at, at + read)) : before;
  const missing = chunk.octets - read;
  call.at = at + read;
  call.pending = '';
  call.overlong = false;
  if (missing > 0) {
    call.content = content;
    call.chunk = { ...chunk, octets: missing };
  } else if (!chunk.keep || !chunk.last) conclude(heardSince(chunk, call), content, call);
  else contentRead(content, call, chunk.outcome.answer.facts.size);
}
