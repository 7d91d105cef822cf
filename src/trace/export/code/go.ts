import type { CodeSession } from './code-session.ts';
import {
  file,
  hex,
  hostAndPort,
  indented,
  linesOf,
  literal,
  octetLiteral,
  type Quotation,
} from './literal.ts';
import type { Program } from './program.ts';

function point(value: number): string {
  // \x stands for an octet in Go, not for a character.
  if (value < 0x80) return `\\x${hex(value, 2)}`;
  return value <= 0xffff ? `\\u${hex(value, 4)}` : `\\U${hex(value, 8)}`;
}

const QUOTATION: Quotation = { mark: '"', special: /["\\]/g, point };

const quoted = (text: string): string => literal(text, QUOTATION);

const packages = (names: readonly string[]): readonly string[] => [
  `${'import'} (`,
  ...names.map((name) => `\t"${name}"`),
  ')',
];

function contentLines(content: string): readonly string[] {
  const { lines, isText } = linesOf(content);
  const items = [...lines, ''].map((line) => `${isText ? quoted(line) : octetLiteral(line, QUOTATION)},`);
  return ['content := strings.Join([]string{', ...indented(items, '\t'), '}, "\\r\\n")'];
}

function dialling({ host, port, tls, hello }: CodeSession): readonly string[] {
  const address = quoted(hostAndPort(host, port));
  const dialled =
    tls === 'implicit'
      ? [
          `connection, err := tls.Dial("tcp", ${address}, nil)`,
          'check(err)',
          `client, err := smtp.NewClient(connection, ${quoted(host)})`,
        ]
      : [`client, err := smtp.Dial(${address})`];
  const greeted = [...dialled, 'check(err)', `check(client.Hello(${quoted(hello)}))`];
  return tls === 'starttls'
    ? [...greeted, `check(client.StartTLS(&tls.Config{ServerName: ${quoted(host)}}))`]
    : greeted;
}

const loggingIn = ({ host, login }: CodeSession): readonly string[] =>
  login === undefined
    ? []
    : [
        `check(client.Auth(smtp.PlainAuth("", ${quoted(login.name)}, ${quoted(login.password)}, ${quoted(host)})))`,
      ];

const sending = ({ mailFrom, recipients }: CodeSession): readonly string[] => [
  `check(client.Mail(${quoted(mailFrom)}))`,
  `for _, recipient := range []string{${recipients.map(quoted).join(', ')}} {`,
  '\tif err := client.Rcpt(recipient); err != nil {',
  '\t\tlog.Print(err)',
  '\t}',
  '}',
  'writer, err := client.Data()',
  'check(err)',
  '_, err = writer.Write([]byte(content))',
  'check(err)',
  'check(writer.Close())',
  'check(client.Quit())',
];

/** The package that comes with Go. */
export const go: Program = {
  id: 'go',
  name: 'Go net/smtp',
  language: 'go',
  fileName: 'letter.go',
  generate: (session: CodeSession): string =>
    file([
      'package main',
      '',
      ...packages([...(session.tls === 'none' ? [] : ['crypto/tls']), 'log', 'net/smtp', 'strings']),
      '',
      'func main() {',
      ...indented(
        [
          ...contentLines(session.content),
          '',
          ...dialling(session),
          ...loggingIn(session),
          ...sending(session),
        ],
        '\t',
      ),
      '}',
      '',
      'func check(err error) {',
      '\tif err != nil {',
      '\t\tlog.Fatal(err)',
      '\t}',
      '}',
    ]),
};
