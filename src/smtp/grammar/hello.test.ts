import { expect, it } from 'vitest';
import { helloName } from './hello.ts';

it.each(['client.example', 'localhost', '[192.0.2.1]', '[IPv6:2001:db8::1]', '192.0.2.1'])(
  'takes %s',
  (name) => {
    expect(helloName(name)).toEqual({ ok: true, value: name, end: name.length });
  },
);

it('lets white space at the end go', () => {
  expect(helloName('client.example \t')).toEqual({ ok: true, value: 'client.example', end: 14 });
});

it.each([
  ['', 0, 'hello-name'],
  ['   ', 0, 'hello-name'],
  [' client.example', 0, 'hello-name'],
  ['\tclient.example', 0, 'hello-name'],
  ['.', 0, 'domain'],
  ['client..example', 7, 'label'],
  ['my_host.example', 2, 'label'],
  ['-bad-.example', 0, 'label'],
  ['client example', 6, 'nothing'],
  ['[192.0.2.1] client', 11, 'nothing'],
  ['client.example>', 14, 'nothing'],
  ['::1', 0, 'domain'],
  ['[::1]', 1, 'address-literal'],
  ['[300.0.0.1]', 1, 'address-literal'],
  ['b\xc3\xbccher.example', 1, 'ascii'],
])('finds fault with %j at %i: %s', (name, at, expected) => {
  expect(helloName(name)).toMatchObject({ ok: false, problem: { at, expected } });
});
