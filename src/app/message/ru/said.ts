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
  'note.report.mailbox': 'Отчёт {queueId} о письме {about} лежит в ящике {mailbox}',
  'note.report.host': 'Отчёт {queueId} о письме {about} передан серверу {host}',
  'note.undelivered.report':
    'Письмо {queueId} не доставить получателю {recipient}: {cause}. Отправителю уйдёт отчёт',
  'note.undelivered.not-wanted':
    'Письмо {queueId} не доставить получателю {recipient}: {cause}. Отчёта об этом отправитель не просил',
  'note.undelivered.null-sender':
    'Письмо {queueId} не доставить получателю {recipient}: {cause}. Отправителя у него нет (<>), сообщить некому, и письмо выброшено',
  'note.undelivered.lost':
    'Отчёт {queueId} не доставить получателю {recipient}: {cause}. Отчётов об отчётах не бывает, и он выброшен',
  'undelivered.no-such-mailbox': 'ящика с таким именем здесь ни у кого нет',
  'undelivered.no-such-domain': 'такого домена в DNS нет',
  'undelivered.no-route': 'в DNS не назван сервер, который принимает почту этого домена',
  'undelivered.null-mx': 'домен объявил, что почты не принимает (пустая запись MX)',
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

  'announce.reply': 'Сервер: {code}, {class}.',
  'announce.reply.full': 'Сервер: {code}, {class}. {text}',
  'announce.class.2': 'принято',
  'announce.class.3': 'продолжайте',
  'announce.class.4': 'не сейчас',
  'announce.class.5': 'отказ',
  'spoken.hundreds': 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
  'spoken.teens':
    'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  'spoken.tens': 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  'spoken.ones': 'один два три четыре пять шесть семь восемь девять',
  'spoken.code': '{hundred} {rest}',
  'spoken.joined': '{ten} {one}',
  'spoken.low': '{hundred} {one}',
  'spoken.round': '{hundred}',

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

  'console.earlier': 'Показать более ранние',
  'console.earlier.hidden':
    '{count, plural, one {Не показана # более ранняя запись.} few {Не показаны # более ранние записи.} many {Не показано # более ранних записей.} other {Не показано # более ранней записи.}}',
  'paste.title': 'Большая вставка',
  'paste.waits':
    '{count, plural, one {Вставлена # строка.} few {Вставлены # строки.} many {Вставлено # строк.} other {Вставлено # строки.}} Уйдут, когда вы нажмёте «Отправить».',
  'paste.progress': '{done} из {count} строк',
  'paste.stop': 'Остановить',
  'paste.leave': 'Не отправлять',
};
