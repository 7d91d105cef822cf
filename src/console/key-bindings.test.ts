import { expect, it } from 'vitest';
import { bindingAt, KEY_BINDINGS, keysOf, type Pressed } from './key-bindings.ts';

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  ...{ key, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false },
  ...more,
});

it.each([
  ['prompt', pressed('Enter'), 'send'],
  ['prompt', pressed('Enter', { shiftKey: true }), 'new-line'],
  ['prompt', pressed('c', { ctrlKey: true }), 'interrupt'],
  ['prompt', pressed('c'), undefined],
  ['prompt', pressed('c', { ctrlKey: true, altKey: true }), undefined],
  ['prompt', pressed('ArrowUp', { metaKey: true }), undefined],
  ['prompt', pressed('c', { metaKey: true }), undefined],
  ['prompt', pressed('c', { ctrlKey: true, metaKey: true }), undefined],
  ['prompt', pressed('s', { ctrlKey: true }), 'save'],
  ['prompt', pressed('s', { metaKey: true }), 'save'],
  ['session', pressed('z', { metaKey: true, shiftKey: true }), 'redo'],
  ['anywhere', pressed('?'), 'shortcuts'],
  ['anywhere', pressed('?', { metaKey: true }), undefined],
  ['anywhere', pressed('?', { shiftKey: true }), 'shortcuts'],
  ['anywhere', pressed('?', { ctrlKey: true }), undefined],
  ['tabs', pressed('ArrowLeft'), 'tab-before'],
  ['tabs', pressed('End'), 'tab-last'],
  ['diagram', pressed('ArrowDown'), 'arrow-after'],
  ['timeline', pressed('ArrowDown'), 'step-back'],
  ['script', pressed('Escape'), 'to-answers'],
  ['script', pressed('Enter', { ctrlKey: true }), 'run-to-here'],
  ['script', pressed('Enter', { metaKey: true, shiftKey: true }), 'ask-why'],
  ['script', pressed('Enter'), undefined],
  ['script', pressed(' ', { ctrlKey: true, shiftKey: true }), 'script-form'],
  ['tabs', pressed('Enter'), undefined],
] as const)('at %s, %o means %s', (where, key, id) => expect(bindingAt(where, key)).toBe(id));

it('gives no key two meanings at one place', () => {
  const all = KEY_BINDINGS.flatMap(({ where, keys }) => keys.map((key) => JSON.stringify([where, key])));
  expect(new Set(all).size).toBe(all.length);
});

it('knows the keys of every binding', () => {
  for (const { id, keys } of KEY_BINDINGS) expect(keysOf(id)).toEqual(keys);
});
