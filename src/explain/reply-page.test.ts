import { expect, it } from 'vitest';
import { REASONS } from '#smtp/model/reason.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { OWN_FACTS, SESSION_FACTS } from './fact-names.ts';
import { exampleFacts, reasonsOf, replyCodes, sectionsOf, wordings } from './reply-page.ts';

it('finds every code that can occur, in order', () => {
  const codes = replyCodes(REPLY_FORMS, PERSONALITIES);
  expect(codes).toEqual(expect.arrayContaining([220, 221, 235, 250, 334, 354, 421, 450, 503, 535, 550, 554]));
  expect(codes).toEqual([...codes].sort((a, b) => a - b));
});

it('finds the reasons of a code, also where one server alone gives it', () => {
  expect(reasonsOf(550, REPLY_FORMS, PERSONALITIES)).toEqual(
    expect.arrayContaining(['relay-denied', 'mailbox-unknown']),
  );
  expect(reasonsOf(554, REPLY_FORMS, PERSONALITIES)).toContain('relay-denied');
  expect(reasonsOf(999, REPLY_FORMS, PERSONALITIES)).toEqual([]);
});

it('finds the sections of a code', () => {
  expect(sectionsOf(354, REPLY_FORMS, PERSONALITIES)).toEqual(['RFC 5321 §4.1.1.4']);
});

it('words one reason as each server does', () => {
  const denied = wordings('relay-denied', REPLY_FORMS, PERSONALITIES);
  expect(
    denied.map(({ personality, code, enhanced, lines }) => [personality.id, code, enhanced, lines]),
  ).toEqual(
    expect.arrayContaining([
      ['postfix', 554, '5.7.1', ['<dave@other.example>: Relay access denied']],
      ['rfc', 550, '5.7.1', ['<dave@other.example>: relaying denied']],
    ]),
  );
});

it('takes the status away where a server has none', () => {
  const noName = wordings('hello-without-name', REPLY_FORMS, PERSONALITIES);
  expect(noName.find(({ personality }) => personality.id === 'postfix')).toMatchObject({
    enhanced: undefined,
  });
});

it.each(REASONS)('leaves no place open in the words of %s', (reason) => {
  for (const { lines } of wordings(reason, REPLY_FORMS, PERSONALITIES))
    expect(lines.join()).not.toMatch(/\{\w/);
});

it('has no words for a reason that nobody gives', () => {
  expect(wordings('relay-denied', [], PERSONALITIES)).toEqual([]);
});

it('leaves a place open that it has no example for', () => {
  const [form] = REPLY_FORMS;
  const odd = form === undefined ? [] : [{ ...form, text: '{nothing}' }];
  expect(
    wordings(odd[0]?.reason ?? 'noop', odd, [{ ...PERSONALITIES[0], wording: {} } as never])[0]?.lines,
  ).toEqual(['{nothing}']);
});

it('has an example for every fact that a text may name', () => {
  expect(Object.keys(exampleFacts('hello'))).toEqual(
    expect.arrayContaining([...SESSION_FACTS, ...OWN_FACTS]),
  );
});
