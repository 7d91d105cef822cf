import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { LANGUAGES, type Language } from '#app/language.ts';
import type { Place } from '#app/place.ts';
import { ROOT } from './load-module.ts';
import type { Page } from './page.ts';
import { PAGE_TEXT, type PlaceText } from './page-text.ts';
import { namedCodes } from './reply-codes.ts';

const page = (language: Language, place: Place, { title, description }: PlaceText): Page => ({
  language,
  place,
  title,
  description,
});

/** The front matter of a lesson, as far as a page's head needs it. */
export function frontMatter(markdown: string): { readonly title: string; readonly summary: string } {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(markdown)?.[1];
  const fields = yaml === undefined ? undefined : load(yaml);
  const text = (key: string) =>
    typeof fields === 'object' && fields !== null && key in fields
      ? String((fields as Readonly<Record<string, unknown>>)[key])
      : '';
  return { title: text('title'), summary: text('summary') };
}

function lessonPages(language: Language): readonly Page[] {
  const course = join(ROOT, 'lessons/course');
  return readdirSync(course).flatMap((id) => {
    const file = join(course, id, `${language}.md`);
    if (!existsSync(file)) return []; // `npm run lessons` names the language that a lesson lacks
    const { title, summary } = frontMatter(readFileSync(file, 'utf8'));
    const text = { title: PAGE_TEXT[language].lesson.replace('{title}', title), description: summary };
    return [page(language, { kind: 'lesson', id }, text)];
  });
}

function replyPages(language: Language): readonly Page[] {
  const { title, description } = PAGE_TEXT[language].reply;
  return namedCodes(language).map(({ code, words }) => {
    const filled = (text: string) => text.replace('{code}', String(code)).replace('{words}', words);
    return page(
      language,
      { kind: 'reply', code },
      { title: filled(title), description: filled(description) },
    );
  });
}

/** Every page that has an address, in every language. */
export const pages = (): readonly Page[] =>
  LANGUAGES.flatMap((language) => {
    const text = PAGE_TEXT[language];
    return [
      page(language, { kind: 'home' }, text.home),
      page(language, { kind: 'lessons' }, text.lessons),
      ...lessonPages(language),
      page(language, { kind: 'sandbox' }, text.sandbox),
      page(language, { kind: 'replies' }, text.replies),
      ...replyPages(language),
      page(language, { kind: 'requirements' }, text.requirements),
      page(language, { kind: 'shortcuts' }, text.shortcuts),
      page(language, { kind: 'read' }, text.read),
    ];
  });

/** What is shown at an address that is no page's. */
export const missingPage = (language: Language = LANGUAGES[0]): Page =>
  page(language, { kind: 'nowhere' }, PAGE_TEXT[language].missing);
