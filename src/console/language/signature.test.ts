import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import { connected, type Session } from '#smtp/model/session.ts';
import { VERBS } from '#smtp/model/verb.ts';
import { receiverOf } from '#smtp/server/receiver.ts';
import { setBehaviour } from '#world/change.ts';
import { worldOf } from '#world/open.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { World } from '#world/world.ts';
import { partText, promptSignature, type Signature, signatureAt } from './signature.ts';

const shell = worldOf(DEFAULT_KITCHEN);
const HOST = 'mail.kitchen.example';

const wire = (session: Partial<Session>): World => {
  const client = { address: DEFAULT_KITCHEN.client.address, name: DEFAULT_KITCHEN.client.name };
  const receiver = receiverOf({ ...connected(client, 0), ...session });
  return { ...shell, prompt: 'wire', connection: { host: HOST, port: 25, typed: HOST, receiver } };
};
const ready = wire({ state: 'ready', hello: { name: 'client.example', extended: true } });
const plain = wire({ state: 'ready', hello: { name: 'client.example', extended: false } });

/** The signature at `^`, or at the end of the line. */
function at(marked: string, world = ready): Signature | undefined {
  const place = marked.includes('^') ? marked.indexOf('^') : marked.length;
  return signatureAt(world, marked.replace('^', ''), place);
}

const part = (marked: string): string | undefined => {
  const { parts, active } = at(marked) ?? { parts: [], active: undefined };
  return active === undefined ? undefined : parts[active]?.trim();
};

const offered = (marked: string, world?: World): string | undefined => at(marked, world)?.offered?.join(' ');

it.each([
  ['EHLO client.example', 'EHLO SP ( Domain / address-literal )', 'RFC 5321 §4.1.1.1'],
  ['mail from:<>', 'MAIL FROM:<reverse-path> [ SP mail-parameters ]', 'RFC 5321 §4.1.1.2'],
  ['RCPT', 'RCPT TO:<forward-path> [ SP rcpt-parameters ]', 'RFC 5321 §4.1.1.3'],
  ['XCLIENT', 'XCLIENT 1*( SP attribute=value )', undefined],
])('%s is written %s', (line, form, rfc) => {
  const signature = at(line);
  expect(signature?.parts.join('')).toBe(form);
  expect(signature?.rfc).toBe(rfc);
});

it.each(VERBS)('knows how %s is written', (verb) => expect(at(verb)?.parts[0]).toBe(verb));

it.each(['', 'SOUP', 'toString', ' '])('knows no form for “%s”', (line) => expect(at(line)).toBeUndefined());

it.each([
  ['EH^LO client.example', 'EHLO'],
  ['EHLO ^client.example', 'SP ( Domain / address-literal )'],
  ['EHLO a b', undefined],
  ['  MA^IL FROM:<> SIZE=1', 'MAIL'],
  ['MAIL FR', 'FROM:'],
  ['MAIL ', 'FROM:'],
  ['MAIL carol@client.example', 'FROM:'],
  ['MAIL FROM:', '<reverse-path>'],
  ['MAIL FROM:<ca^rol@client.example> SIZE=1', '<reverse-path>'],
  ['MAIL FROM: <carol@client.example>', '<reverse-path>'],
  ['MAIL FROM:<> ', '[ SP mail-parameters ]'],
  ['MAIL FROM:<> SIZE=1 BODY=7BIT', '[ SP mail-parameters ]'],
  ['RCPT TO:<alice', '<forward-path>'],
  ['QUIT', 'QUIT'],
  ['QUIT now', undefined],
  ['NOOP soup is ready', '[ SP String ]'],
  ['VRFY alice', 'SP String'],
  ['BDAT 8', 'SP chunk-size'],
  ['BDAT 86 LAST', '[ SP LAST ]'],
  ['BDAT 86 LAST x', undefined],
  ['AUTH PLAIN', 'SP sasl-mech'],
  ['AUTH PLAIN AGE=', '[ SP initial-response ]'],
  ['ETRN @kitchen.example', 'SP [ option-character ] node-name'],
  ['XCLIENT ADDR=192.0.2.1 NAME=a.example', '1*( SP attribute=value )'],
])('at the caret in %s one writes %s', (marked, expected) => expect(part(marked)).toBe(expected));

it.each([
  ['MAIL FROM:<> ', 'SIZE= AUTH= BODY= RET= ENVID= SMTPUTF8'],
  ['MAIL FROM:<> s', 'SIZE= SMTPUTF8'],
  ['MAIL FROM:<> soup', 'SIZE= AUTH= BODY= RET= ENVID= SMTPUTF8'],
  ['MAIL FROM:<> SIZE=1^00', 'SIZE=size-value'],
  ['MAIL FROM:<> size=100 BO^DY=7', 'BODY=7BIT/8BITMIME'],
  ['MAIL FROM:<> size=100 ^ BODY=7BIT', 'AUTH= RET= ENVID= SMTPUTF8'],
  ['MAIL FROM:<> SMTPUTF8', 'SMTPUTF8'],
  ['RCPT TO:<alice@kitchen.example> NOTIFY', 'NOTIFY=NEVER/SUCCESS,FAILURE,DELAY'],
  ['AUTH ', 'PLAIN LOGIN'],
  ['AUTH l^og', 'LOGIN'],
  ['AUTH SOUP', 'PLAIN LOGIN'],
])('of what this server has offered, at the caret in %s there is %s', (marked, expected) =>
  expect(offered(marked)).toBe(expected),
);

it('offers parameters only where EHLO has offered them', () => {
  expect(offered('MAIL FROM:<> ', plain)).toBe('');
  expect(offered('MAIL FROM:<> ', setBehaviour(ready, 'SIZE', 'on', false))).not.toContain('SIZE');
  expect(offered('MAIL FROM:<> BODY', setBehaviour(ready, 'BINARYMIME', 'on', true))).toContain(
    'BODY=7BIT/8BITMIME/BINARYMIME',
  );
  expect(offered('AUTH ', setBehaviour(ready, 'AUTH', 'on', false))).toBe('');
});

it('without a connection nobody has offered anything', () => {
  expect(offered('MAIL FROM:<> ', shell)).toBe('');
  expect(offered('AUTH ', shell)).toBe('');
});

it.each([
  ['AUTH ', ' SP PLAIN / LOGIN'],
  ['MAIL FROM:<> S', ' [ SP SIZE= SMTPUTF8 ]'],
  ['MAIL FROM:<', '<reverse-path>'],
])('at the caret in %s the part reads %s', (marked, text) => {
  const signature = at(marked) as Signature;
  expect(partText(signature, signature.active ?? 0)).toBe(text);
  expect(partText(signature, 0)).toBe(signature.verb);
});

it('where nothing is offered, and behind them all, a part keeps its name', () => {
  expect(partText(at('MAIL FROM:<> ', plain) as Signature, 3)).toBe(' [ SP mail-parameters ]');
  expect(partText(at('QUIT') as Signature, 7)).toBe('');
});

it.each([
  ['MAIL FROM:<>\nRCPT', 'RCPT'],
  ['MAIL FROM:<>\nDATA\nRCPT', undefined],
  ['MAIL F^ROM:<>\nDATA', 'MAIL'],
])('at the prompt the line of the caret counts: %j', (marked, verb) => {
  const place = marked.includes('^') ? marked.indexOf('^') : marked.length;
  expect(promptSignature(ready, marked.replace('^', ''), place)?.verb).toBe(verb);
});

it('a shell has none', () => expect(promptSignature(shell, 'MAIL', 4)).toBeUndefined());

it('only parts in which a server has a say list what it takes', () => {
  expect(at('MAIL FROM:<')?.offered).toBeUndefined();
  expect(at('AUTH PLAIN A')?.offered).toBeUndefined();
});

it('every parameter of every extension has values, but those that take none', () => {
  const without = EXTENSIONS.flatMap(({ keyword, mailParameters, rcptParameters, parameterValues }) =>
    Object.keys({ ...mailParameters, ...rcptParameters })
      .filter((name) => parameterValues?.[name] === undefined)
      .map((name) => `${keyword} ${name}`),
  );
  expect(without.toSorted()).toEqual(['REQUIRETLS REQUIRETLS', 'SMTPUTF8 SMTPUTF8']);
});

it('is there for any text and any place in it, or is not, but never fails', () => {
  const line = fc.tuple(fc.constantFrom('', ...VERBS), fc.string()).map((words) => words.join(' '));
  fc.assert(
    fc.property(line, fc.nat(40), (text, place) => {
      const signature = signatureAt(ready, text, place);
      expect(signature?.active ?? 0).toBeLessThan(signature?.parts.length ?? 1);
    }),
  );
});
