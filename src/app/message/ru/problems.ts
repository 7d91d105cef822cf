import type { problems as english } from '../en/problems.ts';

/** Чего ждала грамматика там, где команду стало не прочесть: подходит и после двоеточия, и после «хотя». */
export const problems: Readonly<Record<keyof typeof english, string>> = {
  'expected.from-colon': 'здесь должно стоять «FROM:»',
  'expected.to-colon': 'здесь должно стоять «TO:»',
  'expected.no-space': 'пробела после двоеточия в стандарте нет',
  'expected.opening-bracket': 'адрес должен начинаться с «<»',
  'expected.closing-bracket': 'адрес должен заканчиваться знаком «>»',
  'expected.local-part': 'перед «@» должно быть имя, а точка может стоять только между словами',
  'expected.quoted-end': 'открытая кавычка не закрыта',
  'expected.at-sign': 'после имени должны идти «@» и домен',
  'expected.domain': 'здесь должен быть домен',
  'expected.label': 'части домена состоят из букв, цифр и дефисов, и дефис не может стоять с краю',
  'expected.address-literal': 'в квадратных скобках должен быть IP-адрес',
  'expected.local-part-length': 'имя перед «@» не может быть длиннее 64 октетов',
  'expected.domain-length': 'домен не может быть длиннее 255 октетов',
  'expected.path-length': 'адрес вместе со скобками не может быть длиннее 256 октетов',
  'expected.mailbox': 'здесь должен быть адрес',
  'expected.space-before-parameter': 'адрес должен быть отделён от продолжения пробелом',
  'expected.keyword': 'параметр начинается с имени из букв, цифр и дефисов',
  'expected.parameter-value': 'после «=» должно быть значение',
  'expected.hello-name': 'здесь должно быть доменное имя или адрес в квадратных скобках',
  'expected.nothing': 'дальше ничего быть не должно',
  'expected.argument': 'после команды должно что-то стоять',
  'expected.attribute': 'здесь нужно одно из имён, которые назвал сервер, и «=» после него',
  'expected.attribute-value': 'такое значение к этому имени не подходит',
  'expected.ascii': 'здесь можно писать только в ASCII: латинские буквы, цифры и знаки',
};
