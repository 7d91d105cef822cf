import { expect, it } from 'vitest';
import { parseChecks } from './parse-checks.ts';

it('reads the name of each check and what it can find', () => {
  const markdown = '# Checks\n\n## order\n\n### Order\n\n- `passed` may come\n- `off` switched off\n';
  expect(parseChecks(markdown)).toEqual({
    ok: true,
    value: { order: 'Order', 'order.passed': 'may come', 'order.off': 'switched off' },
  });
});

it.each([
  ['a check with an odd name', '## Or der\n\n### Order\n\n- `passed` may come', 1, 'key'],
  ['a check without a name for people', '## order\n\n- `passed` may come', 3, 'title'],
  ['an empty check', '## order', 1, 'title'],
  ['a check that finds nothing', '## order\n\n### Order', 1, 'item'],
  ['a finding in capitals', '## order\n\n### Order\n\n- `Passed` may come', 5, 'key'],
])('says what is wrong with %s', (_, markdown, line, wanted) => {
  const read = parseChecks(markdown);
  expect(read.ok ? [] : read.problems).toMatchObject([{ line, wanted }]);
});
