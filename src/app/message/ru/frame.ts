import type { frame as en } from '../en/frame.ts';

/** Рамка вокруг каждой страницы. */
export const frame: Readonly<Record<keyof typeof en, string>> = {
  'title.site': 'SMTP Kitchen',
  'title.of': '{title} · SMTP Kitchen',
  'title.home': 'SMTP Kitchen: поговорите с почтовым сервером',
  'title.lessons': 'Уроки',
  'title.sandbox': 'Песочница',
  'title.replies': 'Ответы SMTP',
  'title.reply': 'Ответ SMTP {code}',
  'title.requirements': 'Требования стандартов',
  'title.shortcuts': 'Сочетания клавиш',
  'title.read': 'Сеанс для чтения',
  'title.nowhere': 'Такой страницы нет',

  'frame.home': 'SMTP Kitchen',
  'frame.nav': 'Разделы',
  'frame.learn': 'Уроки',
  'frame.sandbox': 'Песочница',
  'frame.replies': 'Ответы',
  'frame.languages': 'Язык',
  'frame.theme.auto': 'Тема: как в системе. Включить светлую',
  'frame.theme.light': 'Тема: светлая. Включить тёмную',
  'frame.theme.dark': 'Тема: тёмная. Вернуть как в системе',
  'frame.share': 'Поделиться',
  'frame.skip': 'Перейти к содержанию',
  'frame.loading': 'Минутку…',
  'notice.reload': 'Загрузить снова',
  'notice.load-failed': 'Часть страницы не загрузилась. Возможно, нет связи. Ваш сеанс цел.',

  'crash.title': 'На кухне что-то сломалось',
  'crash.about': 'Это наша ошибка, не ваша. Сеанс можно сохранить в файл и начать заново.',
  'crash.save': 'Сохранить сеанс',
  'crash.fresh': 'Начать заново',
};
