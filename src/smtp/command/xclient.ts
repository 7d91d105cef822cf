import { upperCase } from '#encoding/ascii-case.ts';
import { decodeXtext } from '#encoding/xtext.ts';
import { ATTRIBUTES, type Attribute, maySpeakForOthers } from '../extension/xclient.ts';
import { domain } from '../grammar/domain.ts';
import { helloName } from '../grammar/hello.ts';
import { isIpv4, isIpv6 } from '../grammar/ip-address.ts';
import { command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Expected, Problem } from '../model/problem.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { type Client, connected, type Proxied, type Session } from '../model/session.ts';
import { misspelt, ORDER_ONLY, passedBy, problemFacts, refusedBy, WELL_FORMED } from './checks.ts';
import { greet } from './greet.ts';
import { refused } from './outcome.ts';

const X = 'RFC 5321 §4.1.5';
const syntax = reply('xclient-syntax', 501, '5.5.4', 'Syntax: XCLIENT attribute=value', X);
const insufficient = reply('xclient-refused', 550, '5.7.0', 'You may not speak for others', X);

type Attributes = Readonly<Partial<Record<Attribute, string>>>;

const isMissing = (value: string): boolean => /^\[(UNAVAILABLE|TEMPUNAVAIL)\]$/i.test(value);
const isPort = (value: string): boolean => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;

const withoutTag = (value: string): string => value.replace(/^IPV6:/i, '');
const isAddress = (value: string): boolean =>
  isIpv4(value) || (/^IPV6:/i.test(value) && isIpv6(withoutTag(value)));

function isName(value: string): boolean {
  const read = domain(value, 0);
  return read.ok && read.end === value.length;
}

/** The values that an attribute may have, besides that nothing is known. */
const FITS: Readonly<Record<Attribute, (value: string) => boolean>> = {
  NAME: isName,
  ADDR: isAddress,
  PORT: isPort,
  PROTO: (value) => /^E?SMTP$/i.test(value),
  HELO: (value) => helloName(value).ok,
  LOGIN: (value) => value !== '',
  DESTADDR: isAddress,
  DESTPORT: isPort,
};

const isAttribute = (word: string): word is Attribute => (ATTRIBUTES as readonly string[]).includes(word);

type Read = { readonly attributes: Attributes } | { readonly problem: Problem };

const wrong = (at: number, expected: Expected): Read => ({ problem: { at, expected, rfc: X } });

/** `NAME=client.example ADDR=192.0.2.1`: each attribute with its value in xtext. */
function attributesOf(argument: string): Read {
  const attributes: Partial<Record<Attribute, string>> = {};
  let at = 0;
  for (const word of argument.trimEnd().split(' ')) {
    const [, name = '', text] = /^([^=]*)=?(.*)$/.exec(word) ?? [];
    const attribute = upperCase(name);
    if (!isAttribute(attribute) || name.length === word.length) return wrong(at, 'attribute');
    const value = decodeXtext(text ?? '');
    if (value === undefined || !(isMissing(value) || FITS[attribute](value)))
      return wrong(at + name.length + 1, 'attribute-value');
    attributes[attribute] = isMissing(value) ? '' : value;
    at += word.length + 1;
  }
  return { attributes };
}

/** What was said replaces what was known; what was not said stays as it was. '' stands for what nobody knows. */
function proxied({ HELO, PROTO, LOGIN }: Attributes, before: Proxied = {}): Proxied {
  return {
    ...before,
    ...(HELO === undefined ? {} : { hello: HELO }),
    ...(PROTO === undefined ? {} : { extended: PROTO.toUpperCase() === 'ESMTP' }),
    ...(LOGIN === undefined ? {} : { login: LOGIN }),
  };
}

function clientOf(attributes: Attributes, { address, name, port, proxied: before }: Client): Client {
  const { NAME, ADDR, DESTPORT } = attributes;
  const to = DESTPORT === undefined || DESTPORT === '' ? port : Number(DESTPORT);
  return {
    address: ADDR === undefined ? address : withoutTag(ADDR) || 'unknown',
    name: NAME === undefined ? name : NAME || undefined,
    ...(to === undefined ? {} : { port: to }),
    proxied: proxied(attributes, before),
  };
}

/** The session of the client that the proxy speaks for, as if it had just connected. TLS cannot be taken back. */
function sessionOf(client: Client, { session, now }: Scene): Session {
  const fresh = connected(client, now, session.tls);
  const { hello = '', extended = false, login = '' } = client.proxied ?? {};
  return {
    ...fresh,
    state: hello === '' ? 'connected' : 'ready',
    hello: hello === '' ? undefined : { name: hello, extended },
    login: login || undefined,
    errors: session.errors,
    accepted: session.accepted,
    notes: session.notes,
  };
}

/** Says on whose behalf the client speaks. The server greets anew, and knows nothing of what was before. */
export const xclient = command({
  verb: 'XCLIENT',
  rfc: X,
  run(argument, scene, memory): Outcome {
    const facts = { verb: 'XCLIENT', value: argument };
    if (!maySpeakForOthers(scene)) {
      const { address } = scene.session.client;
      const flips = [{ behaviour: 'XCLIENT', setting: 'clients', value: [address] }];
      const check = refusedBy('authentication', 'stranger', {}, flips);
      return refused(answer(insufficient, facts), scene, [...ORDER_ONLY, check]);
    }
    const read = attributesOf(argument);
    if ('problem' in read) {
      const said = answer(syntax, { ...facts, ...problemFacts(read.problem) });
      return refused(said, scene, misspelt(read.problem));
    }
    const session = sessionOf(clientOf(read.attributes, scene.session.client), scene);
    const then = { server: scene.server, session, now: scene.now };
    return greet(then, memory, [...WELL_FORMED, passedBy('authentication', 'proxy')]);
  },
});

/** Every reply to XCLIENT but the greeting. */
export const xclientForms = [syntax, insufficient];
