import { toOctets } from '#encoding/utf8.ts';
import type { CodeSession } from './code-session.ts';
import { hex, hostAndPort } from './literal.ts';
import type { Program } from './program.ts';
import { feeding, word } from './shell.ts';

/** A part of a URL: what has a meaning there, or is no ASCII, by its octets. */
// RFC 3986 §2.1
const percentEncoded = (text: string): string =>
  toOctets(text).replace(/[^A-Za-z0-9._~-]/g, (octet) => `%${hex(octet.charCodeAt(0), 2).toUpperCase()}`);

/** The login stands in the URL, where any letter can be written: elsewhere curl takes a colon for the end of the name. */
function url({ host, port, tls, login, hello }: CodeSession): string {
  const who = login === undefined ? '' : `${percentEncoded(login.name)}:${percentEncoded(login.password)}@`;
  const scheme = tls === 'implicit' ? 'smtps' : 'smtp';
  return `${scheme}://${who}${hostAndPort(host, port)}/${percentEncoded(hello)}`;
}

/** curl takes a letter for an upload. */
export const curl: Program = {
  id: 'curl',
  name: 'curl',
  language: 'shell',
  fileName: 'letter-curl.sh',
  generate(session: CodeSession): string {
    const { tls, mailFrom, recipients, content } = session;
    return feeding(content, [
      `curl --url ${word(url(session))}`,
      ...(tls === 'starttls' ? ['  --ssl-reqd'] : []),
      `  --mail-from ${word(mailFrom === '' ? '<>' : mailFrom)}`,
      ...recipients.map((recipient) => `  --mail-rcpt ${word(recipient)}`),
      ...(recipients.length > 1 ? ['  --mail-rcpt-allowfails'] : []),
      '  --upload-file -',
    ]);
  },
};
