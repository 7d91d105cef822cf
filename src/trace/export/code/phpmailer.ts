import type { CodeSession } from './code-session.ts';
import { bracketed, file, hex, indented, linesOf, literal, octetLiteral, type Quotation } from './literal.ts';
import type { Program } from './program.ts';

const QUOTATION: Quotation = {
  mark: '"',
  special: /["\\$]/g,
  point: (value) => (value < 0x80 ? `\\x${hex(value, 2)}` : `\\u{${hex(value, 1)}}`),
};

const quoted = (text: string): string => literal(text, QUOTATION);

/** PHPMailer ends the last line itself. */
function contentLines(content: string): readonly string[] {
  const { lines, isText } = linesOf(content);
  const items = lines.map((line) => `${isText ? quoted(line) : octetLiteral(line, QUOTATION)},`);
  return ['$content = implode("\\r\\n", [', ...indented(items, '    '), ']);'];
}

const checked = (call: string): string => `check($smtp, $smtp->${call});`;

function sending({ host, port, tls, login, hello, mailFrom, recipients }: CodeSession): readonly string[] {
  const where = tls === 'implicit' ? `ssl://${bracketed(host)}` : bracketed(host);
  const greeting = checked(`hello(${quoted(hello)})`);
  return [
    '$smtp = new SMTP();',
    checked(`connect(${quoted(where)}, ${port})`),
    greeting,
    ...(tls === 'starttls' ? [checked('startTLS()'), greeting] : []),
    ...(login === undefined
      ? []
      : [checked(`authenticate(${quoted(login.name)}, ${quoted(login.password)})`)]),
    checked(`mail(${quoted(mailFrom)})`),
    `foreach ([${recipients.map(quoted).join(', ')}] as $recipient) {`,
    '    $smtp->recipient($recipient);',
    '}',
    checked('data($content)'),
    '$smtp->quit();',
  ];
}

const CHECK: readonly string[] = [
  'function check(SMTP $smtp, bool $done): void',
  '{',
  '    if (!$done) {',
  '        fwrite(STDERR, print_r($smtp->getError(), true));',
  '        exit(1);',
  '    }',
  '}',
];

/** The part of PHPMailer that speaks SMTP: it takes the letter as it is, where the rest would write one of its own. */
export const phpmailer: Program = {
  id: 'phpmailer',
  name: 'PHPMailer',
  language: 'php',
  fileName: 'letter.php',
  generate: (session: CodeSession): string =>
    file([
      '<?php',
      '',
      'use PHPMailer\\PHPMailer\\SMTP;',
      '',
      "require 'vendor/autoload.php';",
      '',
      ...CHECK,
      '',
      ...contentLines(session.content),
      '',
      ...sending(session),
    ]),
};
