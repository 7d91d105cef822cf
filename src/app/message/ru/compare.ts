import type { compare as en } from '../en/compare.ts';

/** Что, если: один сценарий на двух кухнях или на всех серверах. */
export const compare: Readonly<Record<keyof typeof en, string>> = {
  'compare.button': 'А если…',
  'compare.title': 'А если…',
  'compare.with': 'С чем сравнить',
  'compare.kitchen': 'с другой кухней',
  'compare.servers': 'со всеми серверами',
  'compare.branch': 'с веткой «{name}»',
  'compare.example':
    'Вы ещё ничего не ввели, поэтому здесь пример: письмо тому, кто живёт на этом сервере, и тому, кто на нём не живёт.',
  'compare.script': 'Сценарий',
  'compare.script.about': 'что говорит {client}',
  'compare.a': 'А',
  'compare.b': 'Б',
  'compare.b.same': 'То же, но…',
  'compare.b.about': 'то же зерно, те же часы, те же строки',
  'compare.a.here': 'сейчас на сцене',
  'compare.add': 'Что сделать иначе…',
  'compare.add.servers': 'Другой сервер',
  'compare.add.policies': 'Поведение',
  'compare.add.extensions': 'Расширения',
  'compare.drop': 'Снова как в А: {name}',
  'compare.answers': 'Отвечает {name}',
  'compare.take': 'Перейти к Б',
  'compare.nothing': 'Пока Б ничем не отличается от А. Выберите выше, что в ней иначе.',
  'compare.same':
    '{count, plural, one {Совпадает # ответ} few {Совпадают все # ответа} many {Совпадают все # ответов} other {Совпадают все # ответа}}',
  'compare.differ':
    '{differ, plural, one {Отличается # ответ из {count}} few {Отличаются # ответа из {count}} many {Отличаются # ответов из {count}} other {Отличаются # ответа из {count}}}',
  'compare.reworded':
    '{count, plural, one {ещё # — только словами} few {ещё # — только словами} many {ещё # — только словами} other {ещё # — только словами}}',
  'compare.previous': 'К предыдущему отличию',
  'compare.next': 'К следующему отличию',
  'compare.sign.code': 'Другой ответ: объяснить',
  'compare.sign.words': 'Тот же ответ другими словами: объяснить',
  'compare.more.lines':
    '{count, plural, one {и ещё # строка} few {и ещё # строки} many {и ещё # строк} other {и ещё # строки}}',
  'compare.more.rows':
    '{count, plural, one {Показать ещё # строку} few {Показать ещё # строки} many {Показать ещё # строк} other {Показать ещё # строки}}',
  'compare.silent': 'здесь не сказано',
  'compare.noReply': 'На эту строку ответа нет.',
  'compare.before': 'тем временем',
  'compare.key': 'клавиша',
  'compare.why': 'Почему ответы разные',
  'compare.reworded.why': 'Ответ тот же. У каждого сервера для него свои слова.',
  'compare.decided': 'Что проверки нашли иначе',
  'compare.unchecked': 'не спрашивали',
  'compare.follows': 'Сами проверки здесь нашли одно и то же: разница следует из ответов выше.',
  'compare.switch': 'Переключатель: {name}',
  'compare.table': 'Те же строки на всех серверах',
  'compare.table.base': 'как в сеансе',
  'compare.table.differ':
    '{count, plural, =0 {коды те же} one {отличается # код} few {отличаются # кода} many {отличаются # кодов} other {отличаются # кода}}',
  'compare.table.about':
    'В клетке — код, которым отвечает этот сервер. Знак ≠ и подложка: не так, как {name}. Откройте строку, чтобы прочесть слова.',
  'compare.none': 'нет ответа',
};
