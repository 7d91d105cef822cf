import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk, Mechanism, Next } from '../model/mechanism.ts';
import type { Account } from '../model/server.ts';
import type { Said } from '../model/session.ts';
import { MECHANISMS, mechanismOf } from './catalogue.ts';

const alice: Account = { login: 'alice', password: 's3cret-pie', token: 'sourdough-1867' };
const oskar: Account = { login: 'öskar,=', password: 'пирог', token: 'rye' };
const desk: Desk = {
  hostname: 'mail.kitchen.example',
  accounts: [{ login: 'bob', password: 'x' }, oskar, alice],
  at: 1_795_510_800.5,
  certified: undefined,
  dice: 7,
};
const named = (name: string): Mechanism => mechanismOf(name) as Mechanism;

/** Plays an exchange: the server asks, `answer` responds, until the server has decided. */
function play(mechanism: Mechanism, answer: (said: Said) => string | undefined, at = desk) {
  let said: Said = { challenges: [], responses: [] };
  for (let i = 0; i < 5; i++) {
    const next = mechanism.next(said, at);
    if (next.kind !== 'challenge') return { next, said };
    said = { ...said, challenges: [...said.challenges, next.text] };
    const response = answer(said);
    if (response === undefined) return { next, said };
    said = { ...said, responses: [...said.responses, response] };
  }
  throw new Error('the exchange does not end');
}
const asClient = (mechanism: Mechanism, account: Account) => (said: Said) =>
  mechanism.respond(said, account, 'fyko+d2lbbFgONRv9qkxdawL');
const scripted =
  (...responses: readonly string[]) =>
  (said: Said) =>
    responses[said.responses.length];

it.each(['CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256', 'XOAUTH2', 'OAUTHBEARER'])(
  '%s lets in whoever has the secret, also where name and password are not ASCII',
  (name) => {
    for (const account of [alice, oskar]) {
      expect(play(named(name), asClient(named(name), account)).next).toMatchObject({ kind: 'proven' });
    }
  },
);

it.each(['PLAIN', 'LOGIN'])('%s sends name and password as they are', (name) => {
  expect(play(named(name), asClient(named(name), alice)).next).toMatchObject({
    kind: 'credentials',
    login: 'alice',
    password: 's3cret-pie',
  });
});

it.each([
  ['CRAM-MD5', { ...alice, password: 'wrong' }],
  ['CRAM-MD5', { ...alice, login: 'mallory' }],
  ['SCRAM-SHA-1', { ...alice, password: 'wrong' }],
  ['SCRAM-SHA-256', { ...alice, password: 'wrong' }],
  ['SCRAM-SHA-256', { ...alice, login: 'mallory' }],
])('%s says the same to a wrong password and to a name that there is not', (name, account) => {
  const { next } = play(named(name), asClient(named(name), account));
  expect(next).toMatchObject({ kind: 'refused', answer: { form: { reason: 'auth-failed', code: 535 } } });
});

it.each([
  ['PLAIN', ['alice']],
  ['PLAIN', ['\0alice\0']],
  ['PLAIN', ['\0alice\0a\0b']],
  ['CRAM-MD5', ['alice']],
  ['CRAM-MD5', ['alice B913A602C7EDA7A495B4E6E7334D3890']],
  ['SCRAM-SHA-1', ['n=user,r=abc']],
  ['SCRAM-SHA-256', ['p=tls-unique,,n=user,r=abc']],
  ['SCRAM-SHA-256', ['n,,n=alice,r=abc', 'nonsense']],
  ['XOAUTH2', ['user=alice']],
  ['OAUTHBEARER', ['n,,']],
  ['OAUTHBEARER', ['\x01']],
  ['OAUTHBEARER', ['p=tls-unique,,\x01auth=Bearer x\x01\x01']],
  ['ANONYMOUS', ['a\0b']],
  ['ANONYMOUS', ['\xff']],
])('%s refuses the shape of %j', (name, responses) => {
  const { next } = play(named(name), scripted(...responses));
  expect(next).toMatchObject({
    kind: 'refused',
    answer: { form: { reason: 'auth-bad-response', code: 501 } },
  });
});

it('makes the challenge of CRAM-MD5 anew from the die, with the time and the name of the server', () => {
  const one = named('CRAM-MD5').next({ challenges: [], responses: [] }, desk);
  expect(one).toMatchObject({ text: expect.stringMatching(/^<\d{16}\.1795510800@mail\.kitchen\.example>$/) });
  const dice = (one as Next & { kind: 'challenge' }).dice as number;
  expect(named('CRAM-MD5').next({ challenges: [], responses: [] }, { ...desk, dice })).not.toEqual(one);
});

it('begins the whole nonce of SCRAM with that of the client, and asks for 4096 rounds', () => {
  const { said } = play(named('SCRAM-SHA-256'), asClient(named('SCRAM-SHA-256'), alice));
  expect(said.challenges[1]).toMatch(/^r=fyko\+d2lbbFgONRv9qkxdawL.{18},s=[A-Za-z0-9+/=]{24},i=4096$/);
  expect(said.challenges[2]).toMatch(/^v=[A-Za-z0-9+/=]{44}$/);
  expect(said.responses[2]).toBe('');
});

it.each([
  ['y,,n=alice,r=abc', 'proven'],
  ['n,a=alice,n=alice,r=abc', 'proven'],
  ['n,a=bob,n=alice,r=abc', 'refused'],
])('SCRAM that begins with %s is %s', (first, kind) => {
  const mechanism = named('SCRAM-SHA-1');
  const client = asClient(mechanism, alice);
  const { next } = play(mechanism, (said) => (said.responses.length === 0 ? first : client(said)));
  expect(next.kind).toBe(kind);
});

it.each([
  ['another nonce', (text: string) => text.replace(/r=[^,]+/, 'r=other')],
  ['another header', (text: string) => text.replace('c=biws', 'c=eSws')],
  ['another proof', (text: string) => text.replace(/p=.*/, 'p=AAEC')],
])('SCRAM refuses %s in the final message', (_, change) => {
  const mechanism = named('SCRAM-SHA-256');
  const client = asClient(mechanism, alice);
  const { next } = play(mechanism, (said) =>
    said.responses.length === 1 ? change(client(said) as string) : client(said),
  );
  expect(next).toMatchObject({ kind: 'refused', answer: { form: { reason: 'auth-failed' } } });
});

it.each([
  { challenges: ['', 'nonsense'], responses: ['n,,n=alice,r=abc'] },
  { challenges: ['', 'r=abcd,s=AAEC,i=1'], responses: ['nonsense'] },
])('a client of SCRAM has no answer to what it cannot read', (said) => {
  expect(named('SCRAM-SHA-1').respond(said, alice, 'abc')).toBeUndefined();
});

it('a client of CRAM-MD5 has no answer before the challenge', () => {
  expect(named('CRAM-MD5').respond({ challenges: [], responses: [] }, alice, '')).toBeUndefined();
});

it.each(['XOAUTH2', 'OAUTHBEARER'])('%s needs a token', (name) => {
  const without = { login: 'alice', password: 's3cret-pie' };
  expect(named(name).respond({ challenges: [], responses: [] }, without, '')).toBeUndefined();
});

it.each([
  ['XOAUTH2', '{"status":"401","schemes":"bearer","scope":"https://mail.kitchen.example/"}', ''],
  // RFC 7628 §3.2.2, §3.2.3
  ['OAUTHBEARER', '{"status":"invalid_token"}', '\x01'],
])('%s tells of a refused token in a challenge, and fails after the answer to it', (name, error, answer) => {
  const { next, said } = play(named(name), asClient(named(name), { ...alice, token: 'stale' }));
  expect(said.challenges[1]).toBe(error);
  expect(said.responses[1]).toBe(answer);
  expect(next).toMatchObject({
    kind: 'refused',
    found: 'bad-token',
    answer: { form: { reason: 'auth-token-wrong', code: 535 } },
  });
});

it.each([
  ['XOAUTH2', "somebody else's token", 'user=alice\x01auth=Bearer rye\x01\x01'],
  ['XOAUTH2', 'no name', 'user=\x01auth=Bearer sourdough-1867\x01\x01'],
  ['XOAUTH2', 'another scheme', 'user=alice\x01auth=Basic sourdough-1867\x01\x01'],
  ['OAUTHBEARER', "somebody else's token", 'n,a=alice,\x01auth=Bearer rye\x01\x01'],
  ['OAUTHBEARER', 'an empty token', 'n,a=alice,\x01auth=\x01\x01'],
  ['OAUTHBEARER', 'no token at all', 'n,a=alice,\x01\x01'],
  ['OAUTHBEARER', 'another host', 'n,,\x01host=mx.other.example\x01auth=Bearer sourdough-1867\x01\x01'],
])('%s does not take %s', (name, _, response) => {
  const { next } = play(named(name), (said) => ['', response][said.challenges.length]);
  expect(next.kind).toBe('challenge');
  const { said } = play(named(name), scripted(response, ''));
  expect(said.challenges).toHaveLength(2);
});

it.each([
  'n,,\x01auth=Bearer sourdough-1867\x01\x01',
  'y,,\x01host=mail.kitchen.example\x01port=587\x01auth=bEaReR sourdough-1867\x01\x01',
  'n,a=alice,\x01later=yes\x01auth=Bearer sourdough-1867\x01\x01',
])('OAUTHBEARER takes %j', (response) => {
  expect(play(named('OAUTHBEARER'), scripted(response)).next).toMatchObject({
    kind: 'proven',
    login: 'alice',
    by: 'token',
  });
});

it('EXTERNAL fails where nobody has vouched for the client', () => {
  expect(play(named('EXTERNAL'), scripted('')).next).toMatchObject({
    kind: 'refused',
    found: 'no-certificate',
    answer: { form: { reason: 'auth-no-certificate' } },
  });
});

it.each([
  ['', 'proven'],
  ['alice', 'proven'],
  ['bob', 'refused'],
])('EXTERNAL with a certificate for alice and %j comes to %s', (response, kind) => {
  const { next } = play(named('EXTERNAL'), scripted(response), { ...desk, certified: 'alice' });
  expect(next.kind).toBe(kind);
});

it('EXTERNAL is answered with nothing', () => {
  expect(named('EXTERNAL').respond({ challenges: [], responses: [] }, alice, '')).toBe('');
});

it.each(['', 'guest', 'sirhc', 'carol@client.example', 'повар'])('ANONYMOUS takes %j as a trace', (trace) => {
  const octets = Buffer.from(trace, 'utf8').toString('latin1');
  expect(play(named('ANONYMOUS'), scripted(octets)).next).toEqual({ kind: 'guest', trace: octets });
});

it('ANONYMOUS has a word for itself', () => {
  expect(named('ANONYMOUS').respond({ challenges: [], responses: [] }, alice, '')).toBe('guest');
});

it('never throws, whatever the octets, and never lets anybody in by chance', () => {
  const octets = fc.oneof(
    fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((c) => String.fromCharCode(c)) }),
    fc
      .array(
        fc.constantFrom(
          'n,,',
          'n=alice',
          ',r=',
          'a=',
          'c=biws',
          ',p=',
          '\0',
          '\x01',
          'auth=',
          'Bearer ',
          'x',
          '=',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...MECHANISMS),
      fc.array(octets, { maxLength: 3 }),
      (mechanism, responses) => {
        const { next } = play(mechanism, scripted(...responses));
        expect(['challenge', 'refused', 'credentials', 'guest']).toContain(next.kind);
      },
    ),
    { numRuns: 500 },
  );
});
