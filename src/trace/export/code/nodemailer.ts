import type { CodeSession } from './code-session.ts';
import { file, hex, indented, linesOf, literal, type Quotation } from './literal.ts';
import type { Program } from './program.ts';

const QUOTATION: Quotation = {
  mark: "'",
  special: /['\\]/g,
  point: (value) => (value <= 0xff ? `\\x${hex(value, 2)}` : `\\u{${hex(value, 1)}}`),
};

const quoted = (text: string): string => literal(text, QUOTATION);

const TLS = {
  none: 'ignoreTLS: true,',
  starttls: 'requireTLS: true,',
  implicit: 'secure: true,',
} as const;

const transport = ({ host, port, tls, login, hello }: CodeSession): readonly string[] => [
  'const transport = createTransport({',
  ...indented(
    [
      `host: ${quoted(host)},`,
      `port: ${port},`,
      `name: ${quoted(hello)},`,
      TLS[tls],
      ...(login === undefined
        ? []
        : [`auth: { user: ${quoted(login.name)}, pass: ${quoted(login.password)} },`]),
    ],
    '  ',
  ),
  '});',
];

function contentLines(content: string): readonly string[] {
  const { lines, isText } = linesOf(content);
  const items = [...lines, ''].map((line) => `${quoted(line)},`);
  return ['const content = [', ...indented(items, '  '), `].join('\\r\\n');`, '', bufferOf(isText)];
}

const bufferOf = (isText: boolean): string =>
  `const raw = Buffer.from(content, '${isText ? 'utf8' : 'latin1'}');`;

const envelope = ({ mailFrom, mailParameters, recipients }: CodeSession): string => {
  const eightBit = mailParameters.includes('BODY=8BITMIME') ? ', use8BitMime: true' : '';
  return `{ from: ${quoted(mailFrom)}, to: [${recipients.map(quoted).join(', ')}]${eightBit} }`;
};

/** The mail library of Node.js. */
export const nodemailer: Program = {
  id: 'nodemailer',
  name: 'Nodemailer',
  language: 'javascript',
  fileName: 'letter.mjs',
  generate: (session: CodeSession): string =>
    file([
      `import { createTransport } from 'nodemailer';`,
      '',
      ...contentLines(session.content),
      '',
      ...transport(session),
      '',
      `await transport.sendMail({ envelope: ${envelope(session)}, raw });`,
    ]),
};
