import { dateTime } from '#mail/date-time.ts';
import type { World } from '#world/world.ts';
import { recipients, senders, serverOf } from './addresses.ts';
import { type Candidate, type Completion, offer } from './completion.ts';
import { FIELDS, fieldAbout } from './letter-tokens.ts';

// Those that a server puts on top are not for the student to write.
const WRITTEN = FIELDS.filter(
  (name) => name !== 'Return-Path' && name !== 'Received' && name !== 'DKIM-Signature',
);

const fields: readonly Candidate[] = WRITTEN.map((name) => ({
  label: `${name}:`,
  insert: `${name}: `,
  kind: 'field',
  about: fieldAbout(name),
  more: true,
}));

const end: Candidate = { label: '.', insert: '.', kind: 'end', about: 'hover.part.end' };

const plainAddress = ({ label, about }: Candidate): Candidate => {
  const address = label.slice(1, -1);
  return { label: address, insert: address, kind: 'address', about };
};

const WHO: readonly string[] = ['from', 'sender', 'reply-to'];
const WHOM: readonly string[] = ['to', 'cc', 'bcc'];

function values(world: World, name: string): readonly Candidate[] {
  const server = serverOf(world);
  const { epoch } = world.kitchen;
  if (server === undefined) return [];
  if (WHO.includes(name))
    return senders(world, server)
      .filter(({ label }) => label !== '<>')
      .map(plainAddress);
  if (WHOM.includes(name)) return recipients(world, server).map(plainAddress);
  if (name !== 'date') return [];
  const now = dateTime(epoch + world.now);
  return [{ label: now, insert: now, kind: 'field', about: fieldAbout('Date') }];
}

/** What could stand at an offset of a header line: a field's name, its value, or the dot that ends the letter. */
export function completeHeader(world: World, line: string, at: number): readonly Completion[] {
  const [begun, name] = /^([!-9;-~]+):\s*/.exec(line.slice(0, at)) ?? [];
  if (begun === undefined || name === undefined) return offer([...fields, end], line, 0, at);
  return offer(values(world, name.toLowerCase()), line, begun.length, at, line.length);
}

/** In the letter's text there is one thing to offer: its end. */
export const completeBody = (line: string, at: number): readonly Completion[] =>
  line === '' ? offer([end], line, 0, at) : [];
