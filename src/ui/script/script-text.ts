/** The text that has these lines. */
export const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Leaves the text for the answers beside it. */
export const toAnswers = (text: Element): void =>
  text.closest('[data-editor]')?.querySelector<HTMLElement>('aside button')?.focus();
