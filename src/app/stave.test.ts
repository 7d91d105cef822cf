import { expect, it } from 'vitest';
import type { Mark } from '#trace/mark.ts';
import { countAt, gap, headAt, isBroken, staveOf, within } from './stave.ts';

const mark = (at: number, index: number): Mark => ({
  kind: 'command',
  word: 'NOOP',
  code: 250,
  from: index,
  until: index + 1,
  at,
  open: true,
});
const marks = [0, 1, 2, 62, 62, 65].map(mark);

it('sets marks in equal steps, as wide as there is room', () => {
  const { at, step } = staveOf(marks, 'even', 1_000);
  expect(step).toBe(88);
  expect(at.map((x, index) => x - (at[index - 1] ?? x))).toEqual([0, 88, 88, 88, 88, 88]);
  expect(staveOf(marks, 'even', 400).step).toBeLessThan(88);
});

it('spaces them by time on request: a long wait is broken off, a paste stands together', () => {
  const { at, step } = staveOf(marks, 'time', 2_000);
  const gaps = at.slice(1).map((x, index) => (x - (at[index] ?? 0)) / step);
  expect(gaps.map((each) => Math.round(each * 10) / 10)).toEqual([1, 1, 2.5, 0.6, 3]);
  expect(marks.map((_, index) => isBroken(marks, index))).toEqual([false, false, false, true, false, false]);
  expect(gap(marks, 3)).toBe(60);
});

it('goes on beyond the room where there are many, with words on every other', () => {
  const many = staveOf(
    Array.from({ length: 10_000 }, (_, index) => mark(index, index)),
    'even',
    800,
  );
  expect(many.step).toBe(28);
  expect(many.every).toBe(2);
  expect(many.width).toBeGreaterThan(200_000);
  const [from, until] = within(many, 5_000, 5_800);
  expect(until - from).toBeLessThan(40);
  expect(many.at[from]).toBeLessThan(5_000);
  expect(many.at[until - 1]).toBeGreaterThan(5_700);
});

it('finds for each place of the playhead the marks that are over there', () => {
  const stave = staveOf(marks, 'time', 600);
  for (let count = 0; count <= marks.length; count++)
    expect(countAt(stave, headAt(stave, count))).toBe(count);
});

it('has room for a session without marks', () => {
  const empty = staveOf([], 'even', 500);
  expect([empty.width, headAt(empty, 0), countAt(empty, 400)]).toEqual([500, 36, 0]);
  expect(within(empty, 0, 500)).toEqual([0, 0]);
});
