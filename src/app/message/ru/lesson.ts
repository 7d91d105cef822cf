import type { lesson as en } from '../en/lesson.ts';

/** Что может быть не так с уроком: для того, кто его пишет. */
export const lesson: Readonly<Record<keyof typeof en, string>> = {
  'lesson.problem.too-big': 'Урок длиннее {maximum} знаков. Разделите его на два.',
  'lesson.problem.too-many-lines': 'В уроке больше {maximum} строк. Разделите его на два.',
  'lesson.problem.line-too-long': 'Эта строка длиннее {maximum} знаков. Разбейте её.',
  'lesson.problem.too-many-headings': 'В уроке больше {maximum} заголовков.',
  'lesson.problem.too-deep': 'Вложенность цитат и списков здесь больше {maximum}.',

  'lesson.problem.no-front-matter':
    'Урок начинается строкой «---», за ней id, number, title, summary и minutes, затем снова «---».',
  'lesson.problem.front-matter-open': 'Заголовок урока не закрыт: под ним нет строки «---».',
  'lesson.problem.front-matter-too-big': 'Заголовок урока длиннее {maximum} знаков.',
  'lesson.problem.yaml': 'В заголовке урока ошибка YAML: {words}.',
  'lesson.problem.yaml-anchor':
    'Якоря и ссылки на них (& и *) здесь не принимаются. Напишите значение целиком.',
  'lesson.problem.yaml-tag': 'Теги (!) здесь не принимаются.',
  'lesson.problem.unknown-key': 'Ключа «{key}» здесь нет; возможны: {possible}.',
  'lesson.problem.key-twice': 'Ключ «{key}» стоит здесь второй раз.',
  'lesson.problem.missing-key': 'Не хватает ключа «{key}».',
  'lesson.problem.not-a-mapping': 'Здесь должны стоять ключи и значения.',
  'lesson.problem.not-a-list': 'Здесь должен стоять список.',
  'lesson.problem.not-a-text': 'Здесь должен стоять текст.',
  'lesson.problem.not-a-number': 'Здесь должно стоять целое число от 0 до 999999.',
  'lesson.problem.wrong-id':
    'Указан id «{id}», а папка урока называется «{expected}». Имена должны совпадать.',
  'lesson.problem.unknown-personality': 'Сервера «{id}» здесь нет; возможны: {possible}.',
  'lesson.problem.unknown-behaviour': 'Настройки сервера «{id}» нет; возможны: {possible}.',
  'lesson.problem.unknown-setting': 'Параметра «{id}» у неё нет; возможны: {possible}.',
  'lesson.problem.bad-value': 'Значение «{value}» не подходит; возможны: {possible}.',

  'lesson.problem.no-steps': 'В уроке нет шагов. Шаг начинается заголовком «##».',
  'lesson.problem.text-before-steps':
    'Это стоит до первого шага, и ученик этого не увидит. Перенесите под заголовок «##».',
  'lesson.problem.no-title': 'У шага нет названия.',
  'lesson.problem.no-task': 'В шаге нет задания. Что делать, говорит цитата («>»).',
  'lesson.problem.two-tasks': 'В шаге второе задание. Соедините оба в одну цитату.',
  'lesson.problem.no-solution': 'В шаге нет образцового решения: блока «smtp».',
  'lesson.problem.two-solutions': 'В шаге второй блок «smtp». Достаточно одного решения.',
  'lesson.problem.two-goals': 'В шаге второй блок «goals». Соберите все цели в один.',
  'lesson.problem.unknown-block': 'Блоков «{text}» не бывает; возможны: {possible}.',
  'lesson.problem.unknown-section': 'Раздел «{text}» здесь ничего не значит; возможны: {possible}.',
  'lesson.problem.wrong-without-hint': 'Сразу под блоком «wrong» нужен абзац для того, кто пошёл этим путём.',
  'lesson.problem.not-one-paragraph': 'Подсказка — это один абзац, не больше и не меньше.',
  'lesson.problem.link':
    'Эта ссылка не станет ссылкой. Ссылки ведут на страницы этого сайта (/replies/550/), к разделам RFC (rfc:5321#4.1.4) или по адресам https; картинки не показываются.',

  'lesson.problem.unknown-line':
    '«{text}» — не строка диалога. Строки начинаются с «$ », «telnet> », «C: », «S: », «# » (время), «! » (переключатель) или «^».',
  'lesson.problem.unknown-time':
    '«{text}» — не промежуток времени. Пишите «90 s», «5 min», «2 h» или «1 day».',
  'lesson.problem.unknown-key-press': 'Клавиш «{text}» здесь нет; возможны: ^], ^C.',
  'lesson.problem.reply-without-code':
    'Ожидаемый ответ начинается с кода: «S: 250», «S: 250-…», «S: 250 2.1.0 …».',
  'lesson.problem.reply-first': 'Ответ ожидается раньше, чем что-либо сделано.',
  'lesson.problem.nothing-done': 'В этом блоке ничего не делается.',
  'lesson.problem.nothing-to-check':
    'Здесь нечего проверять. Укажите ответ сервера в образцовом решении или добавьте блок «goals».',

  'lesson.problem.unknown-condition': '«{text}» — не условие; возможны: {possible}.',
  'lesson.problem.bad-argument': '«{word}» здесь не подходит; возможны: {possible}.',
  'lesson.problem.no-words': 'Нет слов для ученика: «условие | слова».',

  'lesson.problem.other-reply': 'Ожидался ответ «{expected}», пришёл «{actual}».',
  'lesson.problem.no-reply': 'Ожидался ответ «{expected}», но ответа нет.',
  'lesson.problem.more-replies': 'Пришёл ещё один ответ, которого здесь не ждали: «{actual}».',
  'lesson.problem.passes-by-itself': 'Шаг засчитан раньше, чем в нём что-либо сделано.',
  'lesson.problem.does-not-pass': 'Образцовое решение не достигает этой цели: {words}.',
  'lesson.problem.wrong-way-passes': 'Этим неверным путём шаг засчитывается.',
  'lesson.problem.hint-not-shown':
    'Тот, кто пойдёт этим неверным путём, увидит другую подсказку или никакой.',

  'lesson.problem.languages-differ': 'На двух языках урок расходится: {what}.',
  'lesson.problem.language-missing': 'У урока нет файла {what}.',
};
