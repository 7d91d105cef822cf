import type { Language } from '../language.ts';
import type { first } from './en/first.ts';
import type { later } from './en/later.ts';
import { format, type MessageFacts } from './format.ts';
import type { Words } from './load.ts';

/** The name of a message. */
export type MessageKey = keyof typeof first | keyof typeof later;

/** Gives a message with its facts. */
export type T = (key: MessageKey, facts?: MessageFacts) => string;

/** The same for names that are put together at run time (`behaviour.relay`); the name itself where there is no such message. */
export type Word = (key: string, facts?: MessageFacts) => string;

const NO_FACTS: MessageFacts = {};

/** A `t` for these messages. */
export const wordOf =
  (words: Words, language: Language): Word =>
  (key, facts = NO_FACTS) =>
    format(words[key] ?? key, facts, language);
