import type { Language } from '#app/language.ts';

/** Title and description of one place. */
export interface PlaceText {
  readonly title: string;
  readonly description: string;
}

/** What stands in the head of the pages, and what is seen where scripts are switched off. */
export interface PageText {
  readonly noscript: string;
  readonly home: PlaceText;
  readonly lessons: PlaceText;
  readonly sandbox: PlaceText;
  readonly replies: PlaceText;
  readonly requirements: PlaceText;
  readonly shortcuts: PlaceText;
  readonly read: PlaceText;
  readonly missing: PlaceText;
  /** `{code}` and `{words}` stand for the reply. */
  readonly reply: PlaceText;
  /** `{title}` stands for the lesson's own. */
  readonly lesson: string;
}

/** The fixed texts of all pages, by language. */
export const PAGE_TEXT: Readonly<Record<Language, PageText>> = {
  en: {
    noscript:
      'The kitchen is a program that runs in your browser. Please allow JavaScript for this page: it comes from this site alone.',
    home: {
      title: 'SMTP Kitchen: talk to a mail server',
      description:
        'Type SMTP to a mail server that runs in your browser, see what every reply means and why it came, and learn how mail travels.',
    },
    lessons: {
      title: 'Lessons · SMTP Kitchen',
      description: 'Lessons in which you send real SMTP commands and the server answers.',
    },
    sandbox: {
      title: 'Sandbox · SMTP Kitchen',
      description:
        'An SMTP server with every switch in your hands: relaying, greylisting, blocklists, login, limits. Nothing can break.',
    },
    replies: {
      title: 'SMTP replies · SMTP Kitchen',
      description:
        'Every reply of an SMTP server that you can meet here: what it means and what to do about it.',
    },
    requirements: {
      title: 'What standards ask of a mail server · SMTP Kitchen',
      description:
        'What each MUST and SHOULD of RFC 5321 and its extensions asks of a server: whether the server here keeps it, where, and which test proves it.',
    },
    shortcuts: {
      title: 'Keyboard shortcuts · SMTP Kitchen',
      description:
        'Every key that does something in the kitchen, and where. All of it works without a mouse.',
    },
    read: {
      title: 'A session to read · SMTP Kitchen',
      description: 'Somebody’s SMTP session that came in a link: what was said, and what each reply means.',
    },
    missing: {
      title: 'No such page · SMTP Kitchen',
      description: 'There is no page at this address.',
    },
    reply: {
      title: '{code} {words} · SMTP replies',
      description:
        'SMTP reply {code} ({words}): what its digits say, when a server sends it, what to do about it. Provoke it and see.',
    },
    lesson: '{title} · SMTP Kitchen',
  },
  ru: {
    noscript:
      'Кухня — это программа, которая работает в\u00a0вашем браузере. Разрешите этой странице JavaScript: он загружается только с\u00a0этого сайта.',
    home: {
      title: 'SMTP Kitchen: поговорите с\u00a0почтовым сервером',
      description:
        'Пишите команды SMTP почтовому серверу прямо в\u00a0браузере, смотрите, что значит каждый ответ и\u00a0откуда он взялся, и\u00a0разберитесь, как ходит почта.',
    },
    lessons: {
      title: 'Уроки · SMTP Kitchen',
      description: 'Уроки, в\u00a0которых вы отправляете настоящие команды SMTP, а\u00a0сервер отвечает.',
    },
    sandbox: {
      title: 'Песочница · SMTP Kitchen',
      description:
        'Сервер SMTP, у\u00a0которого все переключатели в\u00a0ваших руках: пересылка, серые и\u00a0чёрные списки, вход по\u00a0паролю, ограничения. Сломать ничего нельзя.',
    },
    replies: {
      title: 'Ответы SMTP · SMTP Kitchen',
      description:
        'Все ответы сервера SMTP, которые здесь встречаются: что они значат и\u00a0что с\u00a0ними делать.',
    },
    requirements: {
      title: 'Чего стандарты требуют от\u00a0почтового сервера · SMTP Kitchen',
      description:
        'Чего каждое MUST и\u00a0SHOULD из\u00a0RFC 5321 и\u00a0его расширений требует от\u00a0сервера: соблюдает\u00a0ли их здешний сервер, где это сделано и\u00a0какая проверка это доказывает.',
    },
    shortcuts: {
      title: 'Сочетания клавиш · SMTP Kitchen',
      description:
        'Все клавиши, которые что-то делают на\u00a0кухне, и\u00a0где они действуют. Без мыши можно сделать всё.',
    },
    read: {
      title: 'Сеанс для чтения · SMTP Kitchen',
      description:
        'Сеанс SMTP, который прислали по\u00a0ссылке: что было сказано и\u00a0что значит каждый ответ.',
    },
    missing: {
      title: 'Такой страницы нет · SMTP Kitchen',
      description: 'По\u00a0этому адресу ничего нет.',
    },
    reply: {
      title: '{code} {words} · Ответы SMTP',
      description:
        'Ответ SMTP {code} ({words}): о\u00a0чём говорят его цифры, когда его присылает сервер и\u00a0что делать. Получите его сами и\u00a0посмотрите.',
    },
    lesson: '{title} · SMTP Kitchen',
  },
};
