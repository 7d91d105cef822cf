import { store } from './store.ts';
import { type Contrast, type Editor, THEMES, type Theme } from './stored.ts';

/** The theme after this one: the button goes round. */
export const nextTheme = (theme: Theme): Theme =>
  THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';

/** The theme that is seen, where the system prefers dark or does not. */
export const seenTheme = (theme: Theme, systemIsDark: boolean): 'light' | 'dark' => {
  if (theme !== 'auto') return theme;
  return systemIsDark ? 'dark' : 'light';
};

/** The contrast that is seen, where the system asks for more or does not. */
export const seenContrast = (contrast: Contrast, systemAsksForMore: boolean): 'high' | 'normal' => {
  if (contrast !== 'auto') return contrast;
  return systemAsksForMore ? 'high' : 'normal';
};

/** Goes on to the next theme. */
export const turnTheme = (): void => store.setState(({ theme }) => ({ theme: nextTheme(theme) }));

/** Chooses what to type into. */
export const chooseEditor = (editor: Editor): void => store.setState({ editor });
