import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '#app/language.ts';
import { parseCodes } from '#explain/parse-codes.ts';
import { replyCodes } from '#explain/reply-page.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { ROOT } from './load-module.ts';

/** A reply code that occurs here, and the few words that name it. */
export interface NamedCode {
  readonly code: number;
  readonly words: string;
}

/** Every code with which a server here may answer, with its name in a language. Each has a page. */
export function namedCodes(language: Language): readonly NamedCode[] {
  const codes = parseCodes(readFileSync(resolve(ROOT, `lessons/codes/${language}.md`), 'utf8'));
  const names = codes.ok ? codes.value : {}; // where it is not, the build says what is wrong with the file
  return replyCodes(REPLY_FORMS, PERSONALITIES).map((code) => ({ code, words: names[`code.${code}`] ?? '' }));
}
