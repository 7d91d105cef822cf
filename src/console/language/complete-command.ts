import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import { ATTRIBUTES } from '#smtp/extension/xclient.ts';
import { isOn, type Server } from '#smtp/model/server.ts';
import { VERBS, type Verb } from '#smtp/model/verb.ts';
import { allowedVerbs } from '#smtp/server/order.ts';
import type { World } from '#world/world.ts';
import { recipients, senders, serverOf } from './addresses.ts';
import { mechanismAbout } from './command-tokens.ts';
import { initialResponses } from './complete-response.ts';
import { type Candidate, type Completion, endOf, offer } from './completion.ts';
import { offeredMechanisms, offeredParameters } from './offered.ts';
import { parameterAbout, pathTokens } from './path-tokens.ts';

const WITH_ARGUMENT: Readonly<Partial<Record<Verb, readonly [insert: string, caret?: number]>>> = {
  MAIL: ['MAIL FROM:<>', 11],
  RCPT: ['RCPT TO:<>', 9],
  AUTH: ['AUTH '],
  VRFY: ['VRFY '],
  EXPN: ['EXPN '],
  BDAT: ['BDAT '],
  XCLIENT: ['XCLIENT '],
};

function verbCandidate(verb: Verb, clientName: string, kind: 'verb' | 'later-verb'): Candidate {
  const hello = verb === 'EHLO' || verb === 'HELO';
  const [insert, caret] = hello ? [`${verb} ${clientName}`] : (WITH_ARGUMENT[verb] ?? [verb]);
  const more = insert.endsWith('>') || insert.endsWith(' ');
  const base: Candidate = { label: insert.trimEnd(), insert, kind, about: `hover.verb.${verb}`, more };
  return caret === undefined ? base : { ...base, caret };
}

/** Is the verb one that this server carries out? */
const offered = (server: Server, verb: Verb): boolean =>
  EXTENSIONS.every(({ verbs, keyword }) => verbs?.includes(verb) !== true || isOn(server, keyword));

// What the order table allows now comes first, in the order of a session.
function verbCandidates({ connection, kitchen }: World, server: Server): readonly Candidate[] {
  const now = connection === undefined ? [] : allowedVerbs(connection.receiver.session);
  const known = VERBS.filter((verb) => offered(server, verb));
  const candidate = (kind: 'verb' | 'later-verb') => (verb: Verb) =>
    verbCandidate(verb, kitchen.client.name, kind);
  return [
    ...known.filter((verb) => now.includes(verb)).map(candidate('verb')),
    ...known.filter((verb) => !now.includes(verb)).map(candidate('later-verb')),
  ];
}

const parameterCandidates = (world: World, server: Server, verb: string): readonly Candidate[] =>
  offeredParameters(world, server, verb).flatMap(({ keyword, values }) => {
    const words = values?.examples.map((example) => `${keyword}=${example}`) ?? [keyword];
    return words.map((insert): Candidate => {
      return { label: insert, insert, kind: 'parameter', about: parameterAbout(keyword) };
    });
  });

function envelope(
  world: World,
  server: Server,
  line: string,
  start: number,
  at: number,
): readonly Completion[] {
  const verb = line.trimStart().slice(0, 4).toUpperCase();
  const typed = line.slice(start, at);
  const path = /^(?:from|to)\s*:\s*/i.exec(typed);
  if (path === null) return offer([keywordCandidate(verb)], line, start, at);
  const from = start + path[0].length;
  const { end } = pathTokens(line, from);
  if (at > end && /\s/.test(line.charAt(end))) {
    const word = /\S*$/.exec(line.slice(end, at))?.[0] ?? '';
    return offer(parameterCandidates(world, server, verb), line, at - word.length, at, endOf(line, at, /\S/));
  }
  const who = verb === 'MAIL' ? senders(world, server) : recipients(world, server);
  return offer(who, line, from, at, endOf(line, at, /[^\s]/));
}

function keywordCandidate(verb: string): Candidate {
  const insert = verb === 'MAIL' ? 'FROM:<>' : 'TO:<>';
  const about = verb === 'MAIL' ? 'hover.part.from' : 'hover.part.to';
  return { label: insert, insert, caret: insert.length - 1, kind: 'keyword', about, more: true };
}

function authArgument(
  server: Server,
  now: number,
  line: string,
  start: number,
  at: number,
): readonly Completion[] {
  const [mechanism = '', response] = line.slice(start, at).split(/\s+/, 2);
  if (response !== undefined) {
    return offer(initialResponses(server, mechanism, now), line, start + mechanism.length + 1, at);
  }
  const mechanisms = offeredMechanisms(server).map((name): Candidate => {
    return { label: name, insert: name, kind: 'mechanism', about: mechanismAbout(name) };
  });
  return offer(mechanisms, line, start, at);
}

function helloArgument({ kitchen }: World, line: string, start: number, at: number): readonly Completion[] {
  const { name, address } = kitchen.client;
  const names: readonly Candidate[] = [
    { label: name, insert: name, kind: 'host', about: 'hover.part.hello-name' },
    { label: `[${address}]`, insert: `[${address}]`, kind: 'host', about: 'hover.part.address-literal' },
  ];
  return offer(names, line, start, at, endOf(line, at, /\S/));
}

/** What a proxy may say: the attributes that the server has listed. */
function proxyArgument(line: string, at: number): readonly Completion[] {
  const word = /\S*$/.exec(line.slice(0, at))?.[0] ?? '';
  const candidates = ATTRIBUTES.map((name): Candidate => {
    return { label: `${name}=`, insert: `${name}=`, kind: 'parameter', about: 'hover.part.proxy' };
  });
  return offer(candidates, line, at - word.length, at, endOf(line, at, /\S/));
}

/** What could stand at an offset of a command line. */
export function completeCommand(world: World, line: string, at: number): readonly Completion[] {
  const server = serverOf(world);
  if (server === undefined) return [];
  const [all = '', verb = '', gap = ''] = /^\s*(\S*)(\s*)/.exec(line.slice(0, at)) ?? [];
  const start = all.length;
  if (gap === '')
    return offer(verbCandidates(world, server), line, start - verb.length, at, endOf(line, at, /\S/));
  switch (verb.toUpperCase()) {
    case 'MAIL':
    case 'RCPT':
      return envelope(world, server, line, start, at);
    case 'AUTH':
      return authArgument(server, world.now, line, start, at);
    case 'EHLO':
    case 'HELO':
      return helloArgument(world, line, start, at);
    case 'XCLIENT':
      return proxyArgument(line, at);
    case 'VRFY':
    case 'EXPN':
      return offer(recipients(world, server), line, start, at);
    case 'HELP':
      return offer(
        VERBS.map((name) => ({ ...verbCandidate(name, '', 'verb'), label: name, insert: name })),
        line,
        start,
        at,
      );
    default:
      return [];
  }
}
