import { anyOctets, code, keyword, letter, session } from './proofs.ts';
import { departs, holds, notApplicable, type Requirement } from './requirement.ts';

/** Sections 4.2 and 4.3: replies. */
// RFC 5321 §4.2, §4.3
// biome-ignore format: a requirement a row
export const REPLY: readonly Requirement[] = [
  holds(['one-reply-each', 'RFC 5321 §4.2', 'MUST'], 'src/smtp/server/receive.ts',
    [...session('answers each command once, in the order in which they came'), ...anyOctets('answers the same however the octets are cut')]),
  holds(['listed-codes', 'RFC 5321 §4.2', 'SHOULD'], 'src/smtp/server/forms.ts',
    code('answers with the codes that the standard lists, and those that its extensions add'), 'personality-codes'),
  departs(['example-texts', 'RFC 5321 §4.2', 'SHOULD'], 'own-words', 'src/smtp/server/render.ts'),
  holds(['first-digit', 'RFC 5321 §4.2', 'MUST NOT'], 'src/smtp/server/forms.ts',
    code('has three digits in every code, and 2, 3, 4 or 5 for the first')),
  holds(['same-code-on-each-line', 'RFC 5321 §4.2.1', 'MUST'], 'src/smtp/model/reply.ts',
    code('gives every line of a reply the same code')),
  holds(['space-without-text', 'RFC 5321 §4.2.1', 'SHOULD'], 'src/smtp/model/reply.ts',
    code('writes a space after the code where no text follows')),
  holds(['code-502', 'RFC 5321 §4.2.4', 'SHOULD'], 'src/smtp/server/step.ts',
    session('answers 500 to what it does not recognize and 502 to what it knows but does not do'), 'personality-codes'),
  holds(['code-500', 'RFC 5321 §4.2.4', 'SHOULD'], 'src/smtp/server/step.ts',
    session('answers 500 to what it does not recognize and 502 to what it knows but does not do')),
  holds(['no-empty-promises', 'RFC 5321 §4.2.4', 'MUST NOT'], 'src/smtp/extension/keyword-lines.ts',
    keyword('does not list what it answers 502 or 500 to')),
  notApplicable(['no-delivery-after-4yz', 'RFC 5321 §4.2.5', 'MUST NOT'], 'no-4yz-after-data', 'src/smtp/server/accept.ts'),
  holds(['no-delivery-after-5yz', 'RFC 5321 §4.2.5', 'MUST NOT'], 'src/smtp/server/accept.ts',
    letter('delivers nothing that it has refused after DATA')),
  departs(['codes-by-command', 'RFC 5321 §4.3.1', 'SHOULD'], 'personality-codes', 'src/smtp/personality/postfix.ts'),
  holds(['three-digits', 'RFC 5321 §4.3.2', 'MUST NOT'], 'src/smtp/server/forms.ts',
    code('has three digits in every code, and 2, 3, 4 or 5 for the first')),
  holds(['enhanced-codes-for-detail', 'RFC 5321 §4.3.2', 'SHOULD'], 'src/smtp/extension/announced.ts',
    keyword('offers 8BITMIME, PIPELINING, SIZE and ENHANCEDSTATUSCODES')),
  holds(['no-arguments-501', 'RFC 5321 §4.3.2', 'SHOULD'], 'src/smtp/command/without-argument.ts',
    session('refuses arguments where there are none'), 'idle-words'),
];
