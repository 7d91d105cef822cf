import type { ProblemKey } from '#lesson/problem.ts';

type Key = `lesson.problem.${ProblemKey}`;

/** What can be wrong with a lesson, for whoever writes it. */
export const lesson = {
  'lesson.problem.too-big': 'The lesson is longer than {maximum} characters. Make two lessons of it.',
  'lesson.problem.too-many-lines': 'The lesson has more than {maximum} lines. Make two lessons of it.',
  'lesson.problem.line-too-long': 'This line is longer than {maximum} characters. Break it.',
  'lesson.problem.too-many-headings': 'The lesson has more than {maximum} headings.',
  'lesson.problem.too-deep': 'Quotations and lists go more than {maximum} levels deep here.',

  'lesson.problem.no-front-matter':
    'A lesson begins with a line “---”, then its id, number, title, summary and minutes, then “---” again.',
  'lesson.problem.front-matter-open': 'The front matter is never closed: a line “---” is missing below it.',
  'lesson.problem.front-matter-too-big': 'The front matter is longer than {maximum} characters.',
  'lesson.problem.yaml': 'The front matter is not well-formed YAML: {words}.',
  'lesson.problem.yaml-anchor': 'Anchors and aliases (& and *) are not taken here. Write the value out.',
  'lesson.problem.yaml-tag': 'Tags (!) are not taken here.',
  'lesson.problem.unknown-key': 'There is no key “{key}” here; possible: {possible}.',
  'lesson.problem.key-twice': 'The key “{key}” stands here for the second time.',
  'lesson.problem.missing-key': 'The key “{key}” is missing.',
  'lesson.problem.not-a-mapping': 'Keys and values are expected here.',
  'lesson.problem.not-a-list': 'A list is expected here.',
  'lesson.problem.not-a-text': 'A text is expected here.',
  'lesson.problem.not-a-number': 'A whole number from 0 to 999999 is expected here.',
  'lesson.problem.wrong-id':
    'The id is “{id}”, but the lesson’s folder is “{expected}”. The two must be the same.',
  'lesson.problem.unknown-personality': 'There is no personality “{id}”; possible: {possible}.',
  'lesson.problem.unknown-behaviour': 'There is no behaviour “{id}”; possible: {possible}.',
  'lesson.problem.unknown-setting': 'This behaviour has no setting “{id}”; possible: {possible}.',
  'lesson.problem.bad-value': '“{value}” is no value for this setting; possible: {possible}.',

  'lesson.problem.no-steps': 'The lesson has no steps. A heading with “##” begins one.',
  'lesson.problem.text-before-steps':
    'This stands before the first step and would never be shown. Put it below a “##”.',
  'lesson.problem.no-title': 'The step has no title.',
  'lesson.problem.no-task': 'The step has no task. A quotation (“>”) says what to do.',
  'lesson.problem.two-tasks': 'The step has a second task. Put both into one quotation.',
  'lesson.problem.no-solution': 'The step has no model solution: a fenced block “smtp”.',
  'lesson.problem.two-solutions': 'The step has a second block “smtp”. One model solution is enough.',
  'lesson.problem.two-goals': 'The step has a second block “goals”. Put all goals into one.',
  'lesson.problem.unknown-block': 'There are no blocks called “{text}”; possible: {possible}.',
  'lesson.problem.unknown-section': 'Nothing is known about the section “{text}”; possible: {possible}.',
  'lesson.problem.wrong-without-hint':
    'Right below a block “wrong” stands the paragraph to be shown to whoever went this way.',
  'lesson.problem.not-one-paragraph': 'A hint is one paragraph, no more and no less.',
  'lesson.problem.link':
    'This link would not be shown as one. Links lead to pages of this site (/replies/550/), to RFC sections (rfc:5321#4.1.4) or to https addresses; pictures are not shown.',

  'lesson.problem.unknown-line':
    '“{text}” is no line of a dialogue. Lines begin with “$ ”, “telnet> ”, “C: ”, “S: ”, “# ” (time), “! ” (switch) or “^”.',
  'lesson.problem.unknown-time': '“{text}” is no length of time. Write “90 s”, “5 min”, “2 h” or “1 day”.',
  'lesson.problem.unknown-key-press': 'There is no key “{text}”; possible: ^], ^C.',
  'lesson.problem.reply-without-code':
    'An expected reply begins with its code: “S: 250”, “S: 250-…”, “S: 250 2.1.0 …”.',
  'lesson.problem.reply-first': 'A reply is expected before anything was done.',
  'lesson.problem.nothing-done': 'Nothing is done in this block.',
  'lesson.problem.nothing-to-check':
    'There is nothing to check here. Expect a reply in the model solution, or write a block “goals”.',

  'lesson.problem.unknown-condition': '“{text}” is no condition; possible: {possible}.',
  'lesson.problem.bad-argument': '“{word}” cannot stand here; possible: {possible}.',
  'lesson.problem.no-words': 'The words for the student are missing: “condition | words”.',

  'lesson.problem.other-reply': 'Expected “{expected}”, got “{actual}”.',
  'lesson.problem.no-reply': 'Expected “{expected}”, but no reply came.',
  'lesson.problem.more-replies': 'One more reply came than is expected here: “{actual}”.',
  'lesson.problem.passes-by-itself': 'The step is passed before anything was done in it.',
  'lesson.problem.does-not-pass': 'The model solution does not reach this goal: {words}.',
  'lesson.problem.wrong-way-passes': 'This wrong way passes the step.',
  'lesson.problem.hint-not-shown':
    'Whoever goes this wrong way is not shown its hint but another one, or none.',

  'lesson.problem.languages-differ': 'The two languages of the lesson differ here: {what}.',
  'lesson.problem.language-missing': 'The lesson has no file {what}.',
} as const satisfies Readonly<Record<Key, string>>;
