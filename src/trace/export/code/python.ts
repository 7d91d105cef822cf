import type { CodeSession } from './code-session.ts';
import { file, hex, indented, linesOf, literal, type Quotation } from './literal.ts';
import type { Program } from './program.ts';

function point(value: number): string {
  if (value <= 0xff) return `\\x${hex(value, 2)}`;
  return value <= 0xffff ? `\\u${hex(value, 4)}` : `\\U${hex(value, 8)}`;
}

const QUOTATION: Quotation = { mark: "'", special: /['\\]/g, point };

const quoted = (text: string): string => literal(text, QUOTATION);

const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;

function contentLines(content: string): readonly string[] {
  const { lines, isText } = linesOf(content);
  const items = [...lines, ''].map((line) => `${quoted(line)},`);
  return ["content = '\\r\\n'.join([", ...indented(items, '    '), `]).encode(${isText ? '' : "'latin-1'"})`];
}

function sending({ host, port, tls, login, hello, ...letter }: CodeSession): readonly string[] {
  const context = 'context=ssl.create_default_context()';
  const [type, secured] = tls === 'implicit' ? ['SMTP_SSL', `, ${context}`] : ['SMTP', ''];
  const options = letter.mailParameters.length === 0 ? '' : `, ${list(letter.mailParameters)}`;
  const words = `${quoted(letter.mailFrom)}, ${list(letter.recipients)}, content${options}`;
  const steps = [
    ...(tls === 'starttls' ? [`server.starttls(${context})`] : []),
    ...(login === undefined ? [] : [`server.login(${quoted(login.name)}, ${quoted(login.password)})`]),
    `server.sendmail(${words})`,
  ];
  return [
    `with smtplib.${type}(${quoted(host)}, ${port}, ${quoted(hello)}${secured}) as server:`,
    ...indented(steps, '    '),
  ];
}

/** The library that comes with Python. */
export const python: Program = {
  id: 'python',
  name: 'Python smtplib',
  language: 'python',
  fileName: 'letter.py',
  generate: (session: CodeSession): string =>
    file([
      'import smtplib',
      ...(session.tls === 'none' ? [] : ['import ssl']),
      '',
      ...contentLines(session.content),
      '',
      ...sending(session),
    ]),
};
