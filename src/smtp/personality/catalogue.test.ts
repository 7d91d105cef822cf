import { expect, it } from 'vitest';
import { EXTENSIONS } from '../extension/catalogue.ts';
import { REASONS } from '../model/reason.ts';
import { fits } from '../model/setting.ts';
import { REPLY_FORMS } from '../server/forms.ts';
import { settingOf } from '../server/server.ts';
import { PERSONALITIES, personalityOf } from './catalogue.ts';

it('has each id once, and the standard where nobody has that id', () => {
  const ids = PERSONALITIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(personalityOf(id).id).toBe(id);
  expect(personalityOf('constructor').id).toBe('rfc');
});

it.each(PERSONALITIES)('$id offers keywords that there are', ({ keywords }) => {
  const known = EXTENSIONS.map(({ keyword }) => keyword);
  expect(keywords.filter((keyword) => !known.includes(keyword))).toEqual([]);
});

it.each(PERSONALITIES)('$id sets what can be set to what it can hold', ({ behaviours }) => {
  const wrong = Object.entries(behaviours).flatMap(([id, values]) =>
    Object.entries(values).filter(([name, value]) => {
      const setting = settingOf(id, name);
      return setting === undefined || !fits(setting, value);
    }),
  );
  expect(wrong).toEqual([]);
});

it.each(PERSONALITIES)(
  '$id words reasons that there are, in the class of the enhanced status',
  ({ wording }) => {
    for (const [reason, { code, enhanced }] of Object.entries(wording)) {
      expect(REASONS).toContain(reason);
      const form = REPLY_FORMS.find((candidate) => candidate.reason === reason);
      const status = enhanced ?? form?.enhanced ?? '';
      if (status !== '') expect(status[0]).toBe(String(code ?? form?.code)[0]);
    }
  },
);

it.each(PERSONALITIES)('$id has queue ids of letters and digits', ({ queueId }) => {
  expect(queueId.alphabet).toMatch(/^[0-9A-Za-z]+$/);
  expect(queueId.length).toBeGreaterThan(5);
});
