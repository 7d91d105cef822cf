import type { Act, FuzzCase } from './fuzz-case.ts';

/** Pieces of the list left out, the largest first. */
function* shorter<T>(list: readonly T[], least: number): Generator<readonly T[]> {
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < list.length; at += size) {
      const rest = [...list.slice(0, at), ...list.slice(at + size)];
      if (rest.length >= least) yield rest;
    }
}

function* smallerActs(acts: readonly Act[]): Generator<readonly Act[]> {
  yield* shorter(acts, 1);
  for (const [index, act] of acts.entries()) {
    if (act.kind !== 'octets') continue;
    for (const lines of shorter(act.octets.split('\r\n'), 1))
      yield acts.with(index, { kind: 'octets', octets: lines.join('\r\n') });
    for (const octets of shorter([...act.octets], 0))
      yield acts.with(index, { kind: 'octets', octets: octets.join('') });
  }
}

function* smaller(each: FuzzCase): Generator<FuzzCase> {
  for (const id of Object.keys(each.setup.behaviours)) {
    const { [id]: _, ...behaviours } = each.setup.behaviours;
    yield { ...each, setup: { ...each.setup, behaviours } };
  }
  if (each.tls) yield { ...each, tls: false };
  for (const acts of smallerActs(each.acts)) yield { ...each, acts };
}

const MOST_TRIES = 20_000;

/** The smallest case that can be reached from this one and still fails, a step at a time. */
export function shrunk(each: FuzzCase, fails: (candidate: FuzzCase) => boolean): FuzzCase {
  let least = each;
  let tries = 0;
  for (let found = true; found && tries < MOST_TRIES; ) {
    found = false;
    for (const candidate of smaller(least)) {
      if (++tries > MOST_TRIES) break;
      if (!fails(candidate)) continue;
      least = candidate;
      found = true;
      break;
    }
  }
  return least;
}
