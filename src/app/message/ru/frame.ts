import type { frame as en } from '../en/frame.ts';

/** Рамка вокруг каждой страницы. */
export const frame: Readonly<Record<keyof typeof en, string>> = {
  'title.site': 'SMTP Kitchen',
  'title.of': '{title} · SMTP Kitchen',
  'title.home': 'SMTP Kitchen: поговорите с почтовым сервером',
  'title.lessons': 'Уроки',
  'title.sandbox': 'Песочница',
  'title.replies': 'Ответы SMTP',
  'title.reply': 'Ответ SMTP {code}',
  'title.nowhere': 'Такой страницы нет',

  'frame.home': 'SMTP Kitchen',
  'frame.nav': 'Разделы',
  'frame.learn': 'Уроки',
  'frame.sandbox': 'Песочница',
  'frame.replies': 'Ответы',
  'frame.languages': 'Язык',
  'frame.theme.auto': 'Тема: как в системе. Включить светлую',
  'frame.theme.light': 'Тема: светлая. Включить тёмную',
  'frame.theme.dark': 'Тема: тёмная. Вернуть как в системе',
  'frame.share': 'Поделиться',
  'frame.skip': 'Перейти к содержанию',
  'frame.loading': 'Минутку…',

  'notice.region': 'Сообщения',
  'notice.close': 'Закрыть',
  'notice.bring-back': 'Вернуть',
  'notice.reload': 'Загрузить снова',
  'notice.started-again': 'Начали заново. Прежний сеанс отложен.',
  'notice.link-opened': 'Это сеанс из ссылки. Ваш отложен.',
  'notice.provoked': 'Эти строки и вызывают ответ. Прежний сеанс отложен.',
  'notice.storage-missing':
    'Браузер здесь ничего не запоминает. Всё работает, но после перезагрузки придётся начать сначала.',
  'notice.storage-full':
    'В браузере больше нет места, чтобы запомнить вашу работу. Всё работает дальше, но после перезагрузки вернётся то, что он помнит.',
  'notice.storage-unreadable':
    'Не удалось прочитать то, что запомнил браузер. Мы отложили эти данные в сторону, ничего не удалив, и начинаем сначала.',
  'notice.load-failed': 'Часть страницы не загрузилась. Возможно, нет связи. Ваш сеанс цел.',
  'notice.link-broken': 'Сеанс из этой ссылки прочитать нельзя: {problem}. Ваш собственный сеанс не тронут.',
  'link.problem.version': 'её сделала другая версия кухни',
  'link.problem.letters': 'часть её потеряна или изменена, знак {at}',
  'link.problem.packing': 'упаковка повреждена, возможно, ссылку обрезали',
  'link.problem.size': 'внутри больше, чем помещается в сеанс',
  'link.problem.content': 'внутри нет сеанса',

  'offer.text':
    'В ссылке лежит сеанс: {count, plural, one {# действие} few {# действия} many {# действий} other {# действия}}, начинается с',
  'offer.empty': 'В ссылке лежит настроенная кухня, пока без единой команды.',
  'offer.open': 'Открыть',
  'offer.keep': 'Оставить мой',

  'share.title': 'Ссылка на этот самый сеанс',
  'share.about':
    'Кто её откроет, увидит те же строки и те же ответы и сможет продолжить. Сеанс целиком лежит в ссылке, ни на каком сервере он не хранится. Пароли, которые вы ввели, тоже там.',
  'share.label': 'Ссылка',
  'share.copy': 'Скопировать',
  'share.copied': 'Скопировано',
  'share.close': 'Закрыть',
  'share.making': 'Готовим ссылку…',

  'crash.title': 'На кухне что-то сломалось',
  'crash.about': 'Это наша ошибка, не ваша. Сеанс можно сохранить в файл и начать заново.',
  'crash.save': 'Сохранить сеанс',
  'crash.fresh': 'Начать заново',
};
