import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../src/app/language.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { parseLesson } from '../src/lesson/parse-lesson.ts';
import type { Language } from './words.ts';

const COURSE = new URL('../lessons/course/', import.meta.url);

function lessonOf(id: string, language: Language): Lesson {
  const reading = parseLesson(readFileSync(new URL(`${id}/${language}.md`, COURSE), 'utf8'), id);
  if (!reading.ok) throw new Error(`${id}/${language}.md cannot be read`);
  return reading.lesson;
}

/** Every lesson of the course in every language, as its file has it: a new one is played too. */
export const LESSONS: readonly { readonly language: Language; readonly lesson: Lesson }[] = readdirSync(
  COURSE,
)
  .flatMap((id) => LANGUAGES.map((language) => ({ language, lesson: lessonOf(id, language) })))
  .toSorted((a, b) => a.lesson.number - b.lesson.number);
