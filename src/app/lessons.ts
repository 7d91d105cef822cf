import type { Lesson } from '#lesson/lesson.ts';
import type { Language } from './language.ts';

const FILES = import.meta.glob<Lesson>('/lessons/course/*/*.md', { import: 'default' });

/** The lesson that a new student begins with. */
export const FIRST_LESSON = 'first-letter';

/** Lessons that exist, by id, in no order. */
export const LESSON_IDS: readonly string[] = Object.keys(FILES).flatMap(
  (path) => /course\/([^/]+)\/en\.md$/.exec(path)?.[1] ?? [],
);

/** Brings a lesson in a language; `undefined` where there is no such lesson. */
export const loadLesson = async (id: string, language: Language): Promise<Lesson | undefined> =>
  FILES[`/lessons/course/${id}/${language}.md`]?.();

/** Brings all lessons, in the order of the course. */
export async function loadCourse(language: Language): Promise<readonly Lesson[]> {
  const lessons = await Promise.all(LESSON_IDS.map((id) => loadLesson(id, language)));
  return lessons.filter((lesson) => lesson !== undefined).toSorted((a, b) => a.number - b.number);
}
