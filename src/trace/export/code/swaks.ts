import type { CodeSession } from './code-session.ts';
import { bracketed, stuffed } from './literal.ts';
import type { Program } from './program.ts';
import { feeding, word } from './shell.ts';

const TLS = { none: [], starttls: ['--tls'], implicit: ['--tls-on-connect'] } as const;

/** The Swiss Army Knife for SMTP; it is given the letter as it is to go over the wire. */
export const swaks: Program = {
  id: 'swaks',
  name: 'swaks',
  language: 'shell',
  fileName: 'letter-swaks.sh',
  generate({ host, port, tls, login, hello, mailFrom, recipients, content }: CodeSession): string {
    return feeding(stuffed(content), [
      `swaks --server ${word(bracketed(host))} --port ${port} --helo ${word(hello)}`,
      ...TLS[tls].map((option) => `  ${option}`),
      ...(login === undefined
        ? []
        : [`  --auth --auth-user ${word(login.name)} --auth-password ${word(login.password)}`]),
      `  --from ${word(mailFrom === '' ? '<>' : mailFrom)}`,
      `  --to ${word(recipients.join(','))}`,
      '  --data - --no-data-fixup',
    ]);
  },
};
