import type { switches as en } from '../en/switches.ts';

/** Список переключателей: группы, поиск и откуда что взято. */
export const switches: Readonly<Record<keyof typeof en, string>> = {
  'switches.find': 'Найти переключатель',
  'switches.found':
    '{count, plural, =0 {Такого переключателя нет} one {# переключатель} few {# переключателя} many {# переключателей} other {# переключателя}}',
  'switches.count':
    '{count, plural, one {# переключатель} few {# переключателя} many {# переключателей} other {# переключателя}}',
  'switches.changed': 'изменено: {count}',
  'switches.isChanged': 'изменено',
  'switches.group.access': 'Кто может отправлять',
  'switches.group.recipient': 'Получатели',
  'switches.group.sender': 'Отправитель',
  'switches.group.connection': 'Соединение',
  'switches.group.pace': 'Темп и терпение',
  'switches.group.letter': 'Письмо',
  'switches.group.reading': 'Строгость',
  'switches.group.extension': 'Расширения',

  'provenance.rfc': 'Как в {rfc}.',
  'provenance.recorded': 'По записям {servers}.',
  'provenance.article': 'По статье {version} года.',
  'provenance.simplified': 'Упрощённо: {what}',
  'provenance.worded': 'Отказы сформулированы как в исходном коде или руководстве {servers}.',

  'behaviour.greylisting.simplified':
    'многие настоящие серверы смотрят только на сеть клиента, а того, кто возвращался уже не раз, пускают сразу.',
  'behaviour.blocklist.simplified':
    'список составляете вы сами. Настоящие ведут другие люди, и ответы в них различают адреса нескольких видов.',
  'behaviour.daily-limit.simplified':
    'день начинается в полночь по Гринвичу, и считают письма, а не получателей; у каждого провайдера свои правила.',
  'behaviour.rate-limits.simplified':
    'счёт клиента начинается с первого события, а когда время выйдет, начинается сначала — как у Postfix; одновременные соединения не считают.',
  'behaviour.tarpit.simplified':
    'задержка для всех одна. Настоящие серверы её наращивают или шлют ответ по букве.',
  'behaviour.content-filter.simplified':
    'ищет целые слова в теме и тексте, читая их как UTF-8. Настоящие фильтры взвешивают сотни признаков.',
  'behaviour.quota.simplified':
    'если полон один ящик, письму для нескольких отказывают целиком, и писем из ящика никто не забирает.',
  'behaviour.STARTTLS.simplified':
    'на самом деле ничего не шифруется: в протоколе видно, что сказано, а в перехвате — сколько октетов.',
  'behaviour.DSN.simplified': 'пожелания читают и проверяют, но отчётов никто не шлёт.',
  'behaviour.ETRN.simplified': 'всё дело в ответе: почта здесь никого не ждёт.',
  'behaviour.DELIVERBY.simplified': 'пожелание читают, но на часы потом никто не смотрит.',
  'behaviour.REQUIRETLS.simplified':
    'пожелание остаётся при письме, но дальше отсюда письма на самом деле не идут.',
  'behaviour.XCLIENT.simplified': 'сделано по руководству Postfix; записей с этой командой нет.',

  'personality.rfc.limits': 'Где стандарт оставляет выбор, решают переключатели.',
  'personality.postfix.limits':
    'Milter и таблиц здесь нет. О полном ящике сказано так, как советует руководство Dovecot.',
  'personality.exim.limits':
    'Из языка правил здесь только его же пример. Где слова выбирает администратор, они взяты из его руководства или из стандарта.',
  'personality.opensmtpd.limits':
    'Его фильтров здесь нет. Ограничения частоты, квота, трясина и отбор по словам — не его: он оставил бы их фильтрам.',
  'personality.sendmail.limits':
    'Правил переписывания адресов здесь нет. Серый список и квота — не его, а частоту он ограничивает только для соединений.',
  'personality.provider-2009.limits':
    'Его собственные — только ответы из статьи; остальное сказано словами стандарта.',
};
