import type { Language } from '../language.ts';
import type { App } from '../store.ts';

/** Messages by key, in one language. */
export type Words = App['words'];

const FIRST: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => import('./en/first.ts').then((module) => module.first),
  ru: () => import('./ru/first.ts').then((module) => module.first),
};

const LATER: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => import('./en/later.ts').then((module) => module.later),
  ru: () => import('./ru/later.ts').then((module) => module.later),
};

/** The messages of a language: what the first screen needs, and the rest too if it was here before. */
export async function loadWords(language: Language, { words, language: before }: App): Promise<Words> {
  const all = 'replies.title' in words;
  if (language === before && 'stage.console' in words) return words;
  const [first, later] = await Promise.all([FIRST[language](), all ? LATER[language]() : {}]);
  return { ...first, ...later };
}

/** The messages that the first screen can do without. */
export const laterWords = (language: Language): Promise<Words> => LATER[language]();
