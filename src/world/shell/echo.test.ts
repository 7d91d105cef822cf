import { expect, it } from 'vitest';
import { echo } from './echo.ts';

const machine = { zone: {}, hosts: [] };

// What the builtin of bash 5.2 printed.
it.each<[readonly string[], string]>([
  [[], '\n'],
  [['alice'], 'alice\n'],
  [['a', 'b'], 'a b\n'],
  [['-n'], ''],
  [['-n', 'alice'], 'alice'],
  [['-n', '-e', '-n'], ''],
  [['a', '-n'], 'a -n\n'],
  [['-nx', 'a'], '-nx a\n'],
  [['--', 'a'], '-- a\n'],
  [['-', 'a'], '- a\n'],
  [['--help'], '--help\n'],
  [['a\\tb'], 'a\\tb\n'],
  [['-E', 'a\\tb'], 'a\\tb\n'],
  [['-e', 'a\\tb\\nc'], 'a\tb\nc\n'],
  [['-ne', 'a\\n'], 'a\n'],
  [['-eE', 'a\\n'], 'a\\n\n'],
  [['-Ee', 'a\\n'], 'a\n\n'],
  [['-e', '\\0alice\\0secret'], '\0alice\0secret\n'],
  [['-e', '\\0101\\x41\\101\\u041f'], 'AA\\101\xd0\x9f\n'],
  [['-e', '\\00101'], '\b1\n'],
  [['-e', 'a\\cb', 'c'], 'a'],
  [['-e', '\\xZ\\q\\x'], '\\xZ\\q\\x\n'],
  [['-e', '\\a\\b\\e\\E\\f\\r\\v\\\\'], '\x07\b\x1b\x1b\f\r\v\\\n'],
  [['-e', '\\"\\?\\'], '\\"\\?\\\n'],
  [['-e', '\\U1F372\\UFFFFFFFF\\u12|\\uzz'], '\xf0\x9f\x8d\xb2\\UFFFFFFFF\x12|\\uzz\n'],
])('prints for %j', (words, stdout) => {
  expect(echo.run(words, undefined, machine)).toEqual({ stdout, stderr: '', exit: 0 });
});
