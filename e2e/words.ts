import { first as enFirst } from '../src/app/message/en/first.ts';
import { later as enLater } from '../src/app/message/en/later.ts';
import { format, type MessageFacts } from '../src/app/message/format.ts';
import { first as ruFirst } from '../src/app/message/ru/first.ts';
import { later as ruLater } from '../src/app/message/ru/later.ts';

export type Language = 'en' | 'ru';

const WORDS = {
  en: { ...enFirst, ...enLater },
  ru: { ...ruFirst, ...ruLater },
} as const;

/** The name of a message of the page. */
export type Words = keyof (typeof WORDS)['en'];

/** The messages of the page as a student reads them. */
export const wordsOf =
  (language: Language) =>
  (key: Words, facts: MessageFacts = {}): string =>
    format(WORDS[language][key], facts, language);
