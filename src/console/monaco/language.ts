import { monaco } from './editor.ts';
import { coloursOf, DARK, LIGHT } from './palette.ts';

/** Monaco's name for what is typed at the prompt. */
export const LANGUAGE = 'smtp';

export type Theme = 'light' | 'dark';

/** Tells Monaco about our language and our themes; a second call changes nothing. */
export function introduce(): void {
  if (monaco.languages.getLanguages().some(({ id }) => id === LANGUAGE)) return;
  monaco.languages.register({ id: LANGUAGE });
  monaco.languages.setLanguageConfiguration(LANGUAGE, { wordPattern: /[^\s<>:=|@"']+/, brackets: [] });
  monaco.editor.defineTheme('smtp-light', { base: 'vs', inherit: true, rules: [], colors: coloursOf(LIGHT) });
  monaco.editor.defineTheme('smtp-dark', {
    base: 'vs-dark',
    inherit: true,
    rules: [],
    colors: coloursOf(DARK),
  });
}

/** Shows every editor of the page in this theme. */
export const wear = (theme: Theme): void => monaco.editor.setTheme(`smtp-${theme}`);
