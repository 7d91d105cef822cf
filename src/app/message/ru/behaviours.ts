import type { behaviours as english } from '../en/behaviours.ts';

/** Переключатели сервера: как называется каждое поведение, что оно делает и что в нём можно настроить. */
export const behaviours: Readonly<Record<keyof typeof english, string>> = {
  'behaviour.relay': 'Пересылка',
  'behaviour.relay.about': 'Чьи письма сервер передаёт в другие домены.',
  'behaviour.relay.for': 'для кого',
  'behaviour.relay.for.closed': 'ни для кого',
  'behaviour.relay.for.networks': 'для своих сетей',
  'behaviour.relay.for.login': 'для своих сетей и после входа',
  'behaviour.relay.for.open': 'для всех (открытый релей)',
  'behaviour.relay.networks': 'свои сети',

  'behaviour.recipients': 'Знать своих',
  'behaviour.recipients.about': 'Сразу отказывает, если здесь нет ни ящика, ни псевдонима с таким именем.',
  'behaviour.recipients.full': 'полные ящики',

  'behaviour.greylisting': 'Серый список',
  'behaviour.greylisting.about':
    'Клиента, отправителя и получателя, которых ещё не видел вместе, просит прийти позже.',
  'behaviour.greylisting.delay': 'ждать не меньше',
  'behaviour.greylisting.expiry': 'помнить',

  'behaviour.blocklist': 'Чёрный список',
  'behaviour.blocklist.about':
    'Отказывает тем, чей адрес есть в списке источников спама. Список спрашивают через DNS.',
  'behaviour.blocklist.zone': 'список',
  'behaviour.blocklist.zone.dnsbl.example': 'dnsbl.example',
  'behaviour.blocklist.listed': 'адреса в нём',
  'behaviour.blocklist.when': 'отказывать',
  'behaviour.blocklist.when.connect': 'при соединении',
  'behaviour.blocklist.when.rcpt': 'на каждого получателя',

  'behaviour.sender-domain': 'Домен отправителя есть',
  'behaviour.sender-domain.about': 'Отказывает отправителю, на домен которого нельзя ответить.',

  'behaviour.message-size': 'Предельный размер',
  'behaviour.message-size.about': 'Отказывает письмам, которые больше предела: и заявленным, и пришедшим.',
  'behaviour.message-size.maximum': 'не больше',

  'behaviour.recipient-limit': 'Получателей у письма',
  'behaviour.recipient-limit.about':
    'Принимает столько-то получателей одного письма, остальным нужно другое.',
  'behaviour.recipient-limit.maximum': 'не больше',

  'behaviour.daily-limit': 'Писем в день',
  'behaviour.daily-limit.about':
    'Разрешает учётной записи столько-то писем в день, как у почтовых провайдеров.',
  'behaviour.daily-limit.maximum': 'не больше',

  'behaviour.hops': 'Серверов на пути',
  'behaviour.hops.about': 'Отказывает письму, которое прошло слишком много серверов: оно ходит по кругу.',
  'behaviour.hops.maximum': 'не больше',

  'behaviour.error-limit': 'Терпение к ошибкам',
  'behaviour.error-limit.about': 'Разрывает связь после стольких-то отказов.',
  'behaviour.error-limit.maximum': 'отказов',

  'behaviour.idle-timeout': 'Не ждать молчащих',
  'behaviour.idle-timeout.about': 'Закрывает соединение, если какое-то время ничего не было слышно.',
  'behaviour.idle-timeout.after': 'через',

  'behaviour.line-length': 'Длина команды',
  'behaviour.line-length.about': 'Отклоняет строки длиннее, чем сервер обязан принимать по стандарту.',
  'behaviour.line-length.maximum': 'не больше',

  'behaviour.foreign-protocol': 'Только SMTP',
  'behaviour.foreign-protocol.about':
    'Разрывает связь, если первое слово из другого протокола, например GET от браузера.',

  'behaviour.spelling': 'Снисходительность',
  'behaviour.spelling.about':
    'Принимает команды, написанные не по стандарту. Хорошие серверы тут поступают по-разному.',
  'behaviour.spelling.spaceAfterColon': 'пробел после двоеточия',
  'behaviour.spelling.missingBrackets': 'адрес без скобок',
  'behaviour.spelling.missingDomain': 'имя без домена',
  'behaviour.spelling.looseDots': 'лишние точки в имени',
  'behaviour.spelling.anyHello': 'любое имя в приветствии',
  'behaviour.spelling.idleWords': 'слова после QUIT, DATA, RSET',
  'behaviour.spelling.trailingSpace': 'пробелы в конце строки',

  'behaviour.SIZE': 'SIZE',
  'behaviour.SIZE.about': 'Клиент может заявить размер письма, и слишком большое отклонят до отправки.',
  'behaviour.8BITMIME': '8BITMIME',
  'behaviour.8BITMIME.about': 'В тексте письма могут быть октеты больше 127, например UTF-8.',
  'behaviour.PIPELINING': 'PIPELINING',
  'behaviour.PIPELINING.about': 'Можно послать несколько команд подряд, не дожидаясь каждого ответа.',
  'behaviour.ENHANCEDSTATUSCODES': 'ENHANCEDSTATUSCODES',
  'behaviour.ENHANCEDSTATUSCODES.about':
    'В ответах есть второй код, например 5.1.1: он говорит больше, чем три цифры.',
  'behaviour.AUTH': 'AUTH',
  'behaviour.AUTH.about': 'Пользователи могут войти по имени и паролю.',
  'behaviour.AUTH.mechanisms': 'способы входа',
  'behaviour.AUTH.when': 'предлагать',
  'behaviour.AUTH.when.always': 'всегда',
  'behaviour.AUTH.when.tls': 'только с шифрованием',
  'behaviour.AUTH.required': 'без входа не отправить',
  'behaviour.AUTH=LOGIN': 'AUTH=LOGIN',
  'behaviour.AUTH=LOGIN.about':
    'Показывает AUTH ещё раз в старой записи, которую искали почтовые программы 90-х.',
  'behaviour.STARTTLS': 'STARTTLS',
  'behaviour.STARTTLS.about': 'Соединение можно зашифровать с любого места.',
  'behaviour.STARTTLS.required': 'без него ничего нельзя',
  'behaviour.HELP': 'HELP',
  'behaviour.HELP.about': 'Сервер перечисляет свои команды, если попросить.',
  'behaviour.VRFY': 'VRFY',
  'behaviour.VRFY.about': 'Сервер говорит, есть ли такой ящик, или говорит, что не скажет.',
  'behaviour.VRFY.answers': 'отвечает',
  'behaviour.VRFY.answers.evasive': 'ни да ни нет',
  'behaviour.VRFY.answers.truth': 'правду',
  'behaviour.EXPN': 'EXPN',
  'behaviour.EXPN.about': 'Сервер показывает, кто входит в список. Так почти никто уже не делает.',
  'behaviour.DSN': 'DSN',
  'behaviour.DSN.about': 'Отправитель может сказать, какие отчёты о доставке ему нужны.',
  'behaviour.CHUNKING': 'CHUNKING',
  'behaviour.CHUNKING.about': 'Письмо можно слать частями заранее известного размера: BDAT вместо DATA.',
  'behaviour.X-RCPTLIMIT': 'X-RCPTLIMIT',
  'behaviour.X-RCPTLIMIT.about':
    'Собственное слово одного провайдера, 2009 год: сколько получателей может быть у письма.',

  'personality.rfc': 'RFC 5321',
  'personality.rfc.about': 'Строгая грамматика и нейтральные слова: стандарт и ничего больше.',
  'personality.postfix': 'Postfix',
  'personality.postfix.about':
    'Известный свободный почтовый сервер. К записи снисходителен, к порядку строг.',
  'personality.provider-2009': 'Провайдер 2009 года',
  'personality.provider-2009.about':
    'Сервер для отправки писем у почтового провайдера. Терпения мало: довольно 15 секунд тишины.',
  'personality.source.rfc': 'как в RFC',
  'personality.source.recorded': 'по записям {name} {version}',
  'personality.source.article': 'по статье {version} года',
  'personality.source.simplified': 'упрощённо',
};
