import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LANGUAGES } from '#app/language.ts';
import { checkFiles, type LessonFile, report } from './lesson-report.ts';

/** `npm run lessons [-- DIR]`: plays every lesson in DIR/<id>/<language>.md; without DIR, the course of this site. */
const folder = process.argv[2] ?? 'lessons/course';

const files = (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => LANGUAGES.map((language) => fileOf(entry.name, language)))
  .filter((file) => file !== undefined);

function fileOf(id: string, language: string): LessonFile | undefined {
  const path = join(folder, id, `${language}.md`);
  if (!existsSync(path)) return undefined;
  return { id, language, path: relative('.', path), markdown: readFileSync(path, 'utf8') };
}

const checked = checkFiles(files, LANGUAGES);
const bad = checked.filter(({ problems }) => problems.length > 0).length;
console.log(
  files.length === 0 ? `No lesson found in ${folder}: a lesson is ${folder}/<id>/en.md.` : report(checked),
);
if (files.length > 0) console.log(`\n${checked.length - bad} good, ${bad} to mend`);
process.exitCode = files.length === 0 || bad > 0 ? 1 : 0;
