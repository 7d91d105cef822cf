import { expect, it } from 'vitest';
import { clientFinal, clientFirst, serverFirst, writtenServerFirst } from './scram-message.ts';

it.each([
  ['n,,n=user,r=abc', 'n', 'n,,', '', 'user', 'abc'],
  ['y,,n=user,r=abc', 'y', 'y,,', '', 'user', 'abc'],
  ['p=tls-unique,,n=user,r=abc', 'p', 'p=tls-unique,,', '', 'user', 'abc'],
  ['n,a=bob,n=alice,r=x', 'n', 'n,a=bob,', 'bob', 'alice', 'x'],
  ['n,a=b=2Cc=3Dd,n=a=3Db=2C,r=x', 'n', 'n,a=b=2Cc=3Dd,', 'b,c=d', 'a=b,', 'x'],
  ['n,,n=user,r=abc,x=later', 'n', 'n,,', '', 'user', 'abc'],
])('reads %s as the first message of a client', (message, flag, text, authorizeAs, login, nonce) => {
  const first = clientFirst(message);
  expect(first).toMatchObject({ header: { flag, text, authorizeAs }, login, nonce });
  expect(first?.bare).toBe(message.slice(text.length));
});

it.each([
  ['nothing', ''],
  ['no header', 'n=user,r=abc'],
  ['a flag that there is not', 'x,,n=user,r=abc'],
  ['a mandatory extension', 'n,,m=1,n=user,r=abc'],
  ['an empty name', 'n,,n=,r=abc'],
  ['a stray = in the name', 'n,,n=us=er,r=abc'],
  ['an escape in small letters', 'n,,n=us=2cer,r=abc'],
  ['a stray = in the other name', 'n,a==,n=user,r=abc'],
  ['an empty nonce', 'n,,n=user,r='],
  ['a space in the nonce', 'n,,n=user,r=a b'],
  ['the nonce before the name', 'n,,r=abc,n=user'],
])('does not read %s', (_, message) => expect(clientFirst(message)).toBeUndefined());

it('reads the final message of a client', () => {
  expect(clientFinal('c=biws,r=abcdef,p=AAEC')).toEqual({
    header: 'n,,',
    nonce: 'abcdef',
    proof: '\0\x01\x02',
    withoutProof: 'c=biws,r=abcdef',
  });
  expect(clientFinal('c=biws,r=abcdef,x=later,p=AAEC')?.withoutProof).toBe('c=biws,r=abcdef,x=later');
});

it.each([
  '',
  'c=biws,r=abc',
  'c=bi,r=abc,p=AAEC',
  'c=biws,r=abc,p=AAE',
  'r=abc,c=biws,p=AAEC',
  'c=biws,r=,p=AAEC',
])('does not read %j as a final message', (message) => expect(clientFinal(message)).toBeUndefined());

it('reads what a server writes', () => {
  const asked = { nonce: 'abc+/', salt: '\0salt\xff', iterations: 4096 };
  expect(serverFirst(writtenServerFirst(asked))).toEqual(asked);
});

it.each([
  '',
  'r=abc,s=AAEC',
  'r=abc,s=AAE,i=4096',
  'r=abc,s=AAEC,i=0',
  'm=1,r=abc,s=AAEC,i=4096',
  'e=other-error',
])('does not read %j as the first message of a server', (message) =>
  expect(serverFirst(message)).toBeUndefined(),
);
