import type { requirements as en } from '../en/requirements.ts';

/** Страница о том, чего стандарты требуют от сервера. */
export const requirements: Readonly<Record<keyof typeof en, string>> = {
  'requirements.title': 'Чего требуют стандарты',
  'requirements.lead':
    'Чего RFC\u00a05321 (разделы\u00a02–4) и\u00a0его расширения требуют от\u00a0сервера, пункт за\u00a0пунктом, своими словами. Старые стандарты пишут must строчными буквами, но\u00a0требование от\u00a0этого не\u00a0слабее. Оценивается сервер, который держится стандарта; остальные отвечают так, как записано с\u00a0настоящих.',
  'requirements.link':
    'Чего стандарты требуют от сервера: {count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}',
  'requirements.link.about': 'Где каждый соблюдён и\u00a0какая проверка это доказывает.',
  'requirements.contents': 'Стандарты',
  'requirements.filter': 'Показать',
  'requirements.strictness': 'Уровень',
  'requirements.strictness.all': 'любой',
  'requirements.status': 'Здесь',
  'requirements.status.all': 'всё',
  'requirements.status.holds': 'соблюдается',
  'requirements.status.departs': 'иначе',
  'requirements.status.not-applicable': 'не относится',
  'requirements.shown':
    '{count, plural, one {# требование} few {# требования} many {# требований} other {# требования}}',
  'requirements.none': 'Таких нет.',
  'requirements.section': 'RFC {rfc}, раздел {section}',
  'requirements.proof': 'Где это сделано и\u00a0чем доказано',
  'requirements.place': 'Где это в\u00a0коде',
  'requirements.where': 'Где',
  'requirements.tests': 'Проверки',
  'requirements.rfc.5321': 'SMTP',
  'requirements.rfc.1870': 'SIZE',
  'requirements.rfc.2034': 'ENHANCEDSTATUSCODES',
  'requirements.rfc.2920': 'PIPELINING',
  'requirements.rfc.3030': 'CHUNKING',
  'requirements.rfc.3207': 'STARTTLS',
  'requirements.rfc.3461': 'DSN',
  'requirements.rfc.4954': 'AUTH',
  'requirements.rfc.5782': 'Чёрные списки в\u00a0DNS',
  'requirements.rfc.6152': '8BITMIME',
};
