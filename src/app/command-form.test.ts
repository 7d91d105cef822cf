import { beforeEach, expect, it } from 'vitest';
import { askForm, caretAtPrompt, closeForm, formQuiet, formTyped } from './command-form.ts';
import { type } from './draft.ts';
import { store } from './store.ts';

const first = store.getState();
const form = () => store.getState().form;

beforeEach(() => store.setState(first, true));

it('is closed by Esc only where it is shown to whoever types or has asked', () => {
  expect(closeForm(true)).toBe(false);
  formTyped();
  expect(closeForm(false)).toBe(false);
  expect(closeForm(true)).toBe(true);
  expect(form().look).toBe('closed');
  expect(closeForm(true)).toBe(false);
});

it('stays closed while one types on, until one asks or another line begins', () => {
  formTyped();
  closeForm(true);
  formTyped();
  expect(form().look).toBe('closed');
  askForm();
  formTyped();
  expect(form().look).toBe('asked');
  formQuiet();
  expect(form().look).toBe('quiet');
});

it('an empty prompt begins a new line', () => {
  type('MAIL');
  formTyped();
  caretAtPrompt(4);
  expect(form()).toEqual({ look: 'typed', caret: 4 });
  type('');
  caretAtPrompt(0);
  expect(form()).toEqual({ look: 'quiet', caret: 0 });
});

it('what does not change anything changes nothing', () => {
  const before = form();
  caretAtPrompt(0);
  formQuiet();
  expect(form()).toBe(before);
});
