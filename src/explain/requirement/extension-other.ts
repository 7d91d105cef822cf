import { etrn, keyword, letter, smtpUtf8 } from './proofs.ts';
import { departs, holds, notApplicable, type Requirement } from './requirement.ts';

/** Mail that is fetched, addresses in any script, limits that are told. */
// RFC 1985, RFC 6531, RFC 9422
// biome-ignore format: a requirement a row
export const OTHER: readonly Requirement[] = [
  holds(['etrn-not-in-transaction', 'RFC 1985 §5', 'MUST NOT'], 'src/smtp/server/order.ts',
    etrn('has no place within a transaction')),
  holds(['etrn-local-decision', 'RFC 1985 §5.1', 'SHOULD'], 'src/smtp/command/etrn.ts',
    etrn('refuses, or starts the queue, as it is told to')),
  holds(['etrn-at-once', 'RFC 1985 §5.1', 'SHOULD'], 'src/smtp/command/etrn.ts',
    etrn('refuses, or starts the queue, as it is told to')),
  notApplicable(['etrn-sends', 'RFC 1985 §5.1', 'SHOULD'], 'no-client'),
  notApplicable(['etrn-tells-more', 'RFC 1985 §5.1', 'SHOULD'], 'no-client'),
  holds(['etrn-bad-syntax', 'RFC 1985 §5.1', 'SHOULD'], 'src/smtp/command/etrn.ts',
    etrn('refuses what is no node with 501')),
  holds(['utf8-with-8bitmime', 'RFC 6531 §3.1', 'MUST'], 'src/smtp/extension/smtp-utf8.ts',
    smtpUtf8('is nothing without 8BITMIME')),
  holds(['utf8-mailboxes', 'RFC 6531 §3.2', 'MUST'], 'src/smtp/command/path-argument.ts',
    smtpUtf8('takes any script in sender and recipients, for that letter only')),
  departs(['utf8-dns-lookups', 'RFC 6531 §3.2', 'MUST'], 'no-idna', 'src/smtp/policy/sender-domain.ts'),
  notApplicable(['utf8-reports', 'RFC 6531 §3.2', 'MUST'], 'no-reports'),
  holds(['utf8-no-value', 'RFC 6531 §3.4', 'MUST NOT'], 'src/smtp/extension/smtp-utf8.ts',
    smtpUtf8('takes any script once it is asked for')),
  holds(['utf8-ehlo-in-ascii', 'RFC 6531 §3.7.1', 'MUST'], 'src/smtp/command/hello.ts',
    smtpUtf8('takes any script once it is asked for')),
  holds(['utf8-in-received', 'RFC 6531 §3.7.3', 'SHOULD'], 'src/world/host/deliver.ts',
    letter('says in Received that a letter may hold any Unicode, and for whom it is in any script')),
  notApplicable(['utf8-moved-mailbox', 'RFC 6531 §3.7.4.1', 'MUST NOT'], 'no-moved-mailboxes'),
  departs(['utf8-in-replies', 'RFC 6531 §3.7.4.2', 'MUST NOT'], 'echoes-utf8', 'src/smtp/server/render.ts',
    smtpUtf8('takes any script in sender and recipients, for that letter only')),
  holds(['limits-registered', 'RFC 9422 §3.1', 'MUST'], 'src/smtp/extension/limits.ts',
    keyword('announces the limits that it has, and they are registered ones')),
  holds(['limits-named-for-commands', 'RFC 9422 §3.2', 'SHOULD'], 'src/smtp/extension/limits.ts',
    keyword('announces the limits that it has, and they are registered ones')),
  holds(['limits-may-change', 'RFC 9422 §3.6', 'MAY'], 'src/smtp/extension/limits.ts',
    keyword('announces the limits that it has, and they are registered ones')),
];
