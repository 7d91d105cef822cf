import type { Verb } from '#smtp/model/verb.ts';

/** How each command is written, part by part: the verb, what has to follow it, what may. Of a part that may be left out the
 *  brackets are seen, and the space before it. */
// RFC 5321 §3.3 (MAIL, RCPT), RFC 5321 §4.1.1, RFC 3030 §2, RFC 4954 §8, RFC 3207 §4, RFC 1985 §5
export const FORMS: Readonly<Record<Verb, readonly string[]>> = {
  EHLO: ['EHLO', ' SP ( Domain / address-literal )'],
  HELO: ['HELO', ' SP Domain'],
  MAIL: ['MAIL', ' FROM:', '<reverse-path>', ' [ SP mail-parameters ]'],
  RCPT: ['RCPT', ' TO:', '<forward-path>', ' [ SP rcpt-parameters ]'],
  DATA: ['DATA'],
  BDAT: ['BDAT', ' SP chunk-size', ' [ SP LAST ]'],
  RSET: ['RSET'],
  NOOP: ['NOOP', ' [ SP String ]'],
  QUIT: ['QUIT'],
  VRFY: ['VRFY', ' SP String'],
  EXPN: ['EXPN', ' SP String'],
  HELP: ['HELP', ' [ SP String ]'],
  STARTTLS: ['STARTTLS'],
  AUTH: ['AUTH', ' SP sasl-mech', ' [ SP initial-response ]'],
  ETRN: ['ETRN', ' SP [ option-character ] node-name'],
  XCLIENT: ['XCLIENT', ' 1*( SP attribute=value )'],
};
