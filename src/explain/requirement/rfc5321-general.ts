import { keyword, letter, session, transaction } from './proofs.ts';
import { holds, type Requirement } from './requirement.ts';

/** Sections 2 to 2.4: what SMTP is made of. */
// RFC 5321 §2
// biome-ignore format: a requirement a row
export const GENERAL: readonly Requirement[] = [
  holds(['take-responsibility', 'RFC 5321 §2.1', 'MUST'], 'src/world/host/deliver.ts',
    letter('delivers every letter that it has said yes to, once for each recipient')),
  holds(['support-extensions', 'RFC 5321 §2.2.1', 'MUST'], 'src/smtp/extension/catalogue.ts',
    [...session('supports EHLO and shows its extensions, and HELO without them'), ...keyword('offers 8BITMIME, PIPELINING, SIZE and ENHANCEDSTATUSCODES')]),
  holds(['support-ehlo', 'RFC 5321 §2.2.1', 'MUST'], 'src/smtp/command/hello.ts',
    [...session('supports EHLO and shows its extensions, and HELO without them'), ...keyword('takes EHLO also where it has no extension to offer')]),
  holds(['support-helo', 'RFC 5321 §2.2.1', 'MUST'], 'src/smtp/command/hello.ts',
    [...session('supports EHLO and shows its extensions, and HELO without them'), ...keyword('answers HELO without a word about extensions')]),
  holds(['registered-keywords', 'RFC 5321 §2.2.2', 'MUST'], 'src/smtp/extension/catalogue.ts',
    keyword('offers registered keywords only, and VRFY, which every server has'), 'old-auth-keyword'),
  holds(['no-unregistered-keywords', 'RFC 5321 §2.2.2', 'MUST NOT'], 'src/smtp/extension/catalogue.ts',
    keyword('offers registered keywords only, and VRFY, which every server has'), 'old-auth-keyword'),
  holds(['no-unqualified-names', 'RFC 5321 §2.3.5', 'MUST NOT'], 'src/smtp/grammar/path.ts',
    transaction('refuses a recipient without a domain', 'takes a recipient without a domain, if it is told to'), 'spelling-switch'),
  holds(['postmaster-without-domain', 'RFC 5321 §2.3.5', 'MUST'], 'src/smtp/grammar/path.ts',
    transaction('takes mail for postmaster, with any of its domains, with none, in any case'), 'postmaster-set-up'),
  holds(['crlf-only', 'RFC 5321 §2.3.8', 'MUST NOT'], 'src/smtp/server/receive.ts',
    letter('knows no end of a line but CRLF, in commands', 'ends every reply line with CRLF and with nothing else')),
  holds(['limit-line-length', 'RFC 5321 §2.3.8', 'MAY'], 'src/smtp/server/line-limit.ts',
    session('takes a command line of 512 octets, and refuses a longer one')),
  holds(['foreign-local-part', 'RFC 5321 §2.3.11', 'MUST'], 'src/smtp/policy/local.ts',
    letter('leaves the local parts of other domains as they are')),
  holds(['verbs-in-any-case', 'RFC 5321 §2.4', 'MAY'], 'src/smtp/server/step.ts',
    session('reads verbs and keywords in any case')),
  holds(['local-part-case', 'RFC 5321 §2.4', 'MUST'], 'src/smtp/policy/local.ts',
    letter('leaves the local parts of other domains as they are'), 'local-case'),
  holds(['keep-local-part-case', 'RFC 5321 §2.4', 'MUST'], 'src/smtp/model/path.ts',
    letter('leaves the local parts of other domains as they are')),
  holds(['relay-without-inspection', 'RFC 5321 §2.4', 'SHOULD'], 'src/world/host/deliver.ts',
    letter('passes a letter on as it came, below its own Received field')),
  holds(['reject-eight-bit-commands', 'RFC 5321 §2.4', 'SHOULD'], 'src/smtp/grammar/character.ts',
    transaction('refuses octets above 127 in a command')),
  holds(['support-8bitmime', 'RFC 5321 §2.4', 'SHOULD'], 'src/smtp/extension/eight-bit-mime.ts',
    keyword('offers 8BITMIME, PIPELINING, SIZE and ENHANCEDSTATUSCODES')),
];
