import { type FormLook, store } from './store.ts';

const look = (next: (now: FormLook) => FormLook): void =>
  store.setState(({ form }) => {
    const then = next(form.look);
    return then === form.look ? {} : { form: { ...form, look: then } };
  });

/** The hand types: the form of the command is shown as long as nobody has closed it. */
export const formTyped = (): void => look((now) => (now === 'quiet' ? 'typed' : now));

/** Another line begins: it has a form of its own. */
export const formQuiet = (): void => look(() => 'quiet');

/** Somebody asks for the form, to have it said too. */
export const askForm = (): void => look(() => 'asked');

/** Closes the form that is shown to whoever types, or has asked. Returns whether there was something to close. */
export function closeForm(isShown: boolean): boolean {
  const { look: now } = store.getState().form;
  if (!isShown || now === 'quiet' || now === 'closed') return false;
  look(() => 'closed');
  return true;
}

/** The caret stands elsewhere in the line at the prompt. In an empty one a new line begins. */
export function caretAtPrompt(caret: number): void {
  store.setState(({ form }) => (form.caret === caret ? {} : { form: { ...form, caret } }));
  if (store.getState().draft.text === '') formQuiet();
}
