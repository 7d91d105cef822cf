import { encodeBase64 } from '#encoding/base64.ts';
import { toOctets } from '#encoding/utf8.ts';
import type { CodeSession } from './code-session.ts';
import { hostAndPort, stuffed } from './literal.ts';
import type { Program } from './program.ts';
import { telling, word } from './shell.ts';

// RFC 4616 §2
const authPlain = ({ name, password }: NonNullable<CodeSession['login']>): string =>
  `AUTH PLAIN ${encodeBase64(toOctets(`\0${name}\0${password}`))}`;

/** All that the client says, in octets. */
function said({ login, hello, mailFrom, mailParameters, recipients, content }: CodeSession): string {
  const before = [
    `EHLO ${hello}`,
    ...(login === undefined ? [] : [authPlain(login)]),
    [`MAIL FROM:<${mailFrom}>`, ...mailParameters].join(' '),
    ...recipients.map((recipient) => `RCPT TO:<${recipient}>`),
    'DATA',
  ];
  return `${toOctets(before.join('\r\n'))}\r\n${stuffed(content)}\r\nQUIT\r\n`;
}

/** openssl speaks TLS and nothing else: a session that had none is held under STARTTLS. `-quiet` has it wait for the
 *  server to hang up, and keeps RCPT and QUIT from being taken for commands to openssl itself. */
export const openssl: Program = {
  id: 'openssl',
  name: 'openssl s_client',
  language: 'shell',
  fileName: 'letter-openssl.sh',
  generate(session: CodeSession): string {
    const { host, port, tls, hello } = session;
    const starttls = tls === 'implicit' ? '' : `-starttls smtp -name ${word(hello)} `;
    const command = `openssl s_client -quiet ${starttls}-connect ${word(hostAndPort(host, port))}`;
    return telling(said(session), command, '-crlf');
  },
};
