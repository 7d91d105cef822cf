import { expect, it } from 'vitest';
import { LIMITS, sizeProblems } from './limit.ts';

it('takes a text of ordinary size', () => {
  expect(sizeProblems('---\n---\n## One\n\n> Task\n\n- a\n  - b\n')).toEqual([]);
});

it.each([
  ['too-big', 'x\n'.repeat(LIMITS.characters), 1, LIMITS.characters],
  ['too-many-lines', '\n'.repeat(LIMITS.lines), LIMITS.lines + 1, LIMITS.lines],
  ['too-many-headings', '## x\n'.repeat(LIMITS.headings + 1), 1, LIMITS.headings],
  ['line-too-long', `a\n${'x'.repeat(LIMITS.lineLength + 1)}`, 2, LIMITS.lineLength],
  ['too-deep', `a\n\n${'> '.repeat(LIMITS.nesting + 1)}x`, 3, LIMITS.nesting],
  ['too-deep', '>>>>>>>>>x', 1, LIMITS.nesting],
  ['too-deep', '- 1. > * + 2) - x', 1, LIMITS.nesting],
  ['too-deep', '            - x', 1, LIMITS.nesting],
])('says %s, and where', (key, text, line, maximum) => {
  expect(sizeProblems(text)).toEqual([{ key, line, column: 1, facts: { maximum: String(maximum) } }]);
});
