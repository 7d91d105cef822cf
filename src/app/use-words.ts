import { useMemo } from 'react';
import { type T, type Word, wordOf } from './message/t.ts';
import { useApp } from './use-app.ts';

/** Messages whose names are put together at run time. */
export function useWord(): Word {
  const words = useApp((app) => app.words);
  const language = useApp((app) => app.language);
  return useMemo(() => wordOf(words, language), [words, language]);
}

/** The messages of the page, in the language of the page. */
export const useT = (): T => useWord();
