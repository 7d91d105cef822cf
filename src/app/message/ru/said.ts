import type { said as en } from '../en/said.ts';

/** Что было сказано и что об этом говорится. */
export const said: Readonly<Record<keyof typeof en, string>> = {
  'console.transcript': 'Протокол',
  'console.more': 'ещё {count}: {words}',
  'console.less': 'Свернуть {count, plural, one {# строку} few {# строки} many {# строк} other {# строки}}',
  'console.explain': '{code}, объяснить ответ',
  'console.opens': 'Объяснение ответа {code}',
  'console.client': 'Клиент',
  'console.server': 'Сервер',

  'note.wait': 'Прошло: {duration}',
  'note.set.on': '{behaviour}: вкл.',
  'note.set.off': '{behaviour}: выкл.',
  'note.set': '{behaviour}, {setting}: {value}',
  'note.personality': 'Теперь отвечает {name}',
  'note.delivered.mailbox': 'Письмо {queueId} лежит в ящике {mailbox}',
  'note.delivered.host': 'Письмо {queueId} передано серверу {host}',
  'note.held': 'Письмо {queueId} ждёт в очереди до {time}',
  'note.closed.server': 'Сервер закрыл соединение',
  'note.closed.client': 'Вы закрыли соединение',
  'note.tls': 'Дальше всё зашифровано',
  'note.swallowed.quit':
    'До сервера строка «{line}» не дошла: Q в начале строки велит программе s_client завершить работу. С ключом -quiet этого не случится.',
  'note.swallowed.renegotiate':
    'До сервера строка «{line}» не дошла: R в начале строки велит программе s_client пересогласовать TLS. С ключом -quiet этого не случится.',
  'note.swallowed.update-key':
    'До сервера строка «{line}» не дошла: K в начале строки велит программе s_client сменить ключ. С ключом -quiet этого не случится.',

  'announce.reply': 'Сервер: {code}. {text}',
  'announce.reply.lines':
    'Сервер: {code}. {text} и ещё {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
  'announce.class.2': 'принято',
  'announce.class.3': 'продолжайте',
  'announce.class.4': 'не сейчас',
  'announce.class.5': 'отказ',

  'lesson.hint': 'Подсказка',
  'lesson.hint.more': 'Ещё подсказка',
  'lesson.show': 'Показать',
  'lesson.show.label': 'Один из способов. Нажмите на строку, чтобы ввести её.',
  'lesson.hide': 'Скрыть',
  'lesson.passed': 'Готово.',
  'lesson.next': 'Следующий шаг',
  'lesson.finished': 'Это был последний шаг урока.',
  'lesson.finished.next': 'К урокам',
  'lesson.finished.sandbox': 'Попробовать в песочнице',
};
