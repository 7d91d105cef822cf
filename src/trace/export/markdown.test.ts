import { expect, it } from 'vitest';
import { blocks } from '#prose/blocks.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { run } from '../run.ts';
import { traceText } from '../text.ts';
import { fenced } from './fence.ts';
import { traceMarkdown } from './markdown.ts';

it('is a listing of the session', () => {
  const trace = run(DEFAULT_KITCHEN, [{ kind: 'line', text: 'echo Hello' }]);
  expect(traceMarkdown(trace)).toBe('```smtp\n$ echo Hello\nHello\n```\n');
});

it('holds a session in which somebody types a fence', () => {
  const lines = ["printf '%s\\n' '```' '````smtp'", 'echo "~~~"'];
  const trace = run(
    DEFAULT_KITCHEN,
    lines.map((text) => ({ kind: 'line', text })),
  );
  expect(blocks(traceMarkdown(trace))).toEqual([
    { kind: 'listing', info: 'smtp', text: traceText(trace).replace(/\n$/, '') },
  ]);
});

it('ends the last line itself', () => {
  expect(fenced('QUIT', '')).toBe('```\nQUIT\n```\n');
});
