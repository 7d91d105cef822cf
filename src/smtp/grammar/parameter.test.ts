import { expect, it } from 'vitest';
import { esmtpKeyword, parameters } from './parameter.ts';

it('reads every parameter with the offset of its keyword', () => {
  expect(parameters('<> SIZE=1024 body=8BITMIME SMTPUTF8', 2)).toEqual({
    ok: true,
    value: [
      { keyword: 'SIZE', value: '1024', at: 3 },
      { keyword: 'BODY', value: '8BITMIME', at: 13 },
      { keyword: 'SMTPUTF8', value: undefined, at: 27 },
    ],
    end: 35,
  });
});

it.each([
  ['', []],
  [' X', ['X']],
  [' 8-bit-', ['8-BIT-']],
  [' AUTH=<>', ['AUTH']],
  [' ENVID=a+2Bb', ['ENVID']],
  [' NOTIFY=SUCCESS,DELAY ORCPT=rfc822;alice@kitchen.example', ['NOTIFY', 'ORCPT']],
])('finds the keywords in %j', (text, keywords) => {
  const parsed = parameters(text, 0);
  expect(parsed.ok && parsed.value.map(({ keyword }) => keyword)).toEqual(keywords);
});

it.each([
  ['junk', 0, 'space-before-parameter'],
  [',<bob@kitchen.example>', 0, 'space-before-parameter'],
  ['\tSIZE=1', 0, 'space-before-parameter'],
  [' ', 1, 'keyword'],
  ['  SIZE=1', 1, 'keyword'],
  [' (comment)', 1, 'keyword'],
  [' <bob@kitchen.example>', 1, 'keyword'],
  [' -SIZE=1', 1, 'keyword'],
  [' =1', 1, 'keyword'],
  [' SIZE:1', 5, 'keyword'],
  [' SIZE=', 6, 'parameter-value'],
  [' SIZE= 1', 6, 'parameter-value'],
  [' SIZE=1=2', 7, 'parameter-value'],
  [' SIZE=1\x01', 7, 'parameter-value'],
  [' SIZE=1 ', 8, 'keyword'],
  [' X=\xc3\xa9', 3, 'ascii'],
  [' X=a\xe9', 4, 'ascii'],
  [' \xe9', 1, 'ascii'],
])('finds fault with %j at %i: %s', (text, at, expected) => {
  expect(parameters(text, 0)).toMatchObject({ ok: false, problem: { at, expected } });
});

it('takes UTF-8 in values but not in keywords, when it may', () => {
  expect(parameters(' ORCPT=utf-8;jos\xc3\xa9', 0, { utf8: true })).toMatchObject({ ok: true });
  expect(parameters(' X\xc3\xa9=1', 0, { utf8: true })).toMatchObject({
    problem: { at: 2, expected: 'ascii' },
  });
});

it('knows no keyword where the text is over', () => {
  expect(esmtpKeyword('', 0)).toMatchObject({ ok: false, problem: { at: 0, expected: 'keyword' } });
});
