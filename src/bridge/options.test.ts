import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

const problems = (...words: readonly string[]) => {
  const reading = readOptions(words);
  return reading.ok ? [] : reading.problems;
};

it('listens on port 2525 of this machine alone when nothing is said', () => {
  expect(readOptions([])).toEqual({
    ok: true,
    options: {
      hosts: ['127.0.0.1'],
      port: 2525,
      connections: 1000,
      changes: [],
      quiet: false,
      stdio: false,
      help: false,
    },
  });
});

it('reads every option', () => {
  const words = [
    '--port=0 --tls-port 4465 --host 127.0.0.1 --host ::1 --kitchen k.json --personality rfc --relay open',
    '--set greylisting=on --set recipients.full=alice,bob --connections 5 --save kept --quiet --stdio --help',
  ].flatMap((line) => line.split(' '));
  expect(readOptions([...words, '--set', 'greylisting.delay=5 min'])).toEqual({
    ok: true,
    options: {
      hosts: ['127.0.0.1', '::1'],
      port: 0,
      tlsPort: 4465,
      kitchenFile: 'k.json',
      personality: 'rfc',
      connections: 5,
      save: 'kept',
      quiet: true,
      stdio: true,
      help: true,
      changes: [
        { behaviour: 'greylisting', setting: 'on', value: true },
        { behaviour: 'recipients', setting: 'full', value: ['alice', 'bob'] },
        { behaviour: 'greylisting', setting: 'delay', value: 300 },
        { behaviour: 'relay', setting: 'for', value: 'open' },
      ],
    },
  });
});

it('knows a keyword that has an equals sign in it', () => {
  const reading = readOptions(['--set', 'AUTH=LOGIN=on']);
  expect(reading.ok && reading.options.changes).toEqual([
    { behaviour: 'AUTH=LOGIN', setting: 'on', value: true },
  ]);
});

it.each([
  [['--port', '70000'], '--port 70000: takes a number from 0 to 65535'],
  [['--port', 'x'], '--port x: takes a number from 0 to 65535'],
  [['--tls-port', '-1'], '--tls-port'],
  [['--connections', '0'], '--connections 0: takes a number from 1 to 100000'],
  [['--port'], '--port: a value is missing'],
  [['--quiet=yes'], '--quiet: takes no value'],
  [['--prot', '1'], '--prot: there is no such option; possible are --host, --port, --tls-port'],
  [['2525'], '2525: an option begins with --'],
  [['--personality', 'toString'], '--personality toString: possible are postfix'],
  [['--relay', 'everyone'], '--relay everyone: possible are closed, networks, login, open'],
  [
    ['--set', 'greylistin=on'],
    '--set greylistin=on: there is no behaviour "greylistin"; possible are greylisting',
  ],
  [['--set', 'constructor=on'], 'there is no behaviour "constructor"'],
  [['--set', 'greylisting'], 'there is no behaviour "greylisting"'],
  [['--set', 'greylisting.delay'], 'write greylisting.SETTING=VALUE, or greylisting=on'],
  [
    ['--set', 'greylisting.colour=grey'],
    'greylisting has no setting "colour"; possible are on, delay, expiry',
  ],
  [['--set', 'greylisting.delay=soon'], 'delay takes 0–'],
  [['--set', 'relay=maybe'], 'on takes on, off'],
])('says of %j what is wrong and what is allowed', (words, message) => {
  expect(problems(...words).join('\n')).toContain(message);
});

it('says all that is wrong at once, and which file is to be looked at besides', () => {
  const reading = readOptions('--port x --relay y --set z=on --nothing --kitchen k.json'.split(' '));
  expect(reading.ok ? [] : reading.problems).toHaveLength(4);
  expect(reading.ok ? undefined : reading.kitchenFile).toBe('k.json');
});
