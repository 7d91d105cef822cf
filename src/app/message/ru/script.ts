import type { script as en } from '../en/script.ts';

/** Режим сценария: текст — это сторона клиента, и при каждой правке он разыгрывается заново. */
export const script: Readonly<Record<keyof typeof en, string>> = {
  'script.mode': 'Способ работы',
  'script.live': 'Вживую',
  'script.script': 'Сценарий',
  'script.editor': 'Сценарий: сторона клиента, по\u00a0строке на\u00a0команду',
  'script.placeholder': 'telnet mail.kitchen.example 25',
  'script.undo': 'Отменить',
  'script.redo': 'Вернуть',
  'script.answers': 'Ответы',
  'script.answers.all': 'Все ответы списком',
  'script.answers.line': 'Ответы только на\u00a0эту строку',
  'script.answers.earlier': 'Раньше',
  'script.answers.later': 'Позже',
  'script.line': 'Строка {line}',
  'script.line.silent': 'На\u00a0эту строку никто не\u00a0отвечает.',
  'script.line.empty':
    'Напишите первую строку — то, что набрали\u00a0бы в\u00a0консоли. Ответ появится под\u00a0ней.',
  'script.runTo': 'Выполнить досюда',
  'script.runAll': 'Выполнить до\u00a0конца',
  'script.lens.to': 'Досюда',
  'script.lens.all': 'До\u00a0конца',
  'script.why': 'Почему?',
  'script.tools': 'Инструменты сценария',
  'script.changed':
    '{count, plural, one {На # строку теперь отвечают иначе} few {На # строки теперь отвечают иначе} many {На # строк теперь отвечают иначе} other {На # строки теперь отвечают иначе}}',
  'script.changed.mark': 'теперь ответ другой',
  'script.playing': 'Идёт разыгрывание: {done} из\u00a0{count} строк',
  'script.long':
    'В\u00a0сценарии больше {most} строк, при уходе со\u00a0страницы он не\u00a0сохранится. Сохраните его в\u00a0файл.',
  'script.help': 'Знаки сценария',
  'script.help.line': 'Строку получает тот, кто в\u00a0этот момент слушает: оболочка, сервер, письмо.',
  'script.help.joined': 'уходит вместе с\u00a0предыдущей строкой, как при вставке',
  'script.help.wait': 'проходит время',
  'script.help.key': 'клавиши: приглашение самого telnet, прервать',
  'script.help.switch': 'меняется настройка сервера или сам сервер',
  'script.help.escaped': 'обратная косая черта в\u00a0начале: строка уйдёт как есть',

  'explain.offers': 'Что сервер предложил, по\u00a0строкам',
  'form.none': 'этот сервер их не\u00a0предлагает',
  'form.own': 'вы здесь: {part}',

  'hover.script.wait':
    'Здесь проходит время: `90 s`, `5 min`, `2 h`, `1 day`. На\u00a0сервер ничего не\u00a0уходит.',
  'hover.script.switch':
    'С\u00a0этого места меняет настройку сервера, как переключатель на\u00a0панели: `! greylisting on`, `! relay for open`, `! personality exim`. На\u00a0сервер ничего не\u00a0уходит.',
  'hover.script.interrupt': 'Ctrl+C: прерывает. Соединение обрывается без прощания.',
  'hover.script.escape':
    'Ctrl+]: приглашение самого telnet. Следующую строку получит он, а\u00a0не\u00a0сервер.',
  'hover.script.joined':
    'Уходит вместе с\u00a0предыдущей строкой, не\u00a0дожидаясь ответа на\u00a0неё, как при вставке.',
  'hover.script.escaped':
    'Сама косая черта не\u00a0отправляется: с\u00a0ней строка не\u00a0примется за\u00a0знак сценария.',

  'problem.lost-dot': 'Точка в\u00a0начале строки пропадёт при приёме; чтобы осталась одна, поставьте две',
  'problem.too-long': 'Длиннее, чем допустимо: не\u00a0больше {most} октетов вместе с\u00a0концом строки',
  'fix.lost-dot': 'Удвоить точку',
  'fix.too-long': 'Разбить строку',
};
