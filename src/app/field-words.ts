import type { RfcRef } from '#smtp/model/rfc.ts';

/** Where each field of a letter is defined; `undefined` for what no standard defines. */
const REFERENCES: Readonly<Record<string, RfcRef | undefined>> = {
  'return-path': 'RFC 5321 §4.4',
  received: 'RFC 5321 §4.4',
  'received-spf': 'RFC 7208 §9.1',
  'authentication-results': 'RFC 8601',
  'dkim-signature': 'RFC 6376 §3.5',
  date: 'RFC 5322 §3.6.1',
  from: 'RFC 5322 §3.6.2',
  sender: 'RFC 5322 §3.6.2',
  'reply-to': 'RFC 5322 §3.6.2',
  to: 'RFC 5322 §3.6.3',
  cc: 'RFC 5322 §3.6.3',
  bcc: 'RFC 5322 §3.6.3',
  'message-id': 'RFC 5322 §3.6.4',
  'in-reply-to': 'RFC 5322 §3.6.4',
  references: 'RFC 5322 §3.6.4',
  subject: 'RFC 5322 §3.6.5',
  comments: 'RFC 5322 §3.6.5',
  keywords: 'RFC 5322 §3.6.5',
  'resent-date': 'RFC 5322 §3.6.6',
  'resent-from': 'RFC 5322 §3.6.6',
  'resent-sender': 'RFC 5322 §3.6.6',
  'resent-to': 'RFC 5322 §3.6.6',
  'resent-cc': 'RFC 5322 §3.6.6',
  'resent-bcc': 'RFC 5322 §3.6.6',
  'resent-message-id': 'RFC 5322 §3.6.6',
  'mime-version': 'RFC 2045 §4',
  'content-type': 'RFC 2045 §5',
  'content-transfer-encoding': 'RFC 2045 §6',
  'content-id': 'RFC 2045 §7',
  'content-description': 'RFC 2045 §8',
  'content-disposition': 'RFC 2183 §2',
  'list-help': 'RFC 2369 §3.1',
  'list-unsubscribe': 'RFC 2369 §3.2',
  'list-subscribe': 'RFC 2369 §3.3',
  'list-post': 'RFC 2369 §3.4',
  'list-owner': 'RFC 2369 §3.5',
  'list-archive': 'RFC 2369 §3.6',
  'list-id': 'RFC 2919',
  'list-unsubscribe-post': 'RFC 8058',
  'auto-submitted': 'RFC 3834 §5',
  precedence: undefined,
  'delivered-to': undefined,
  'x-original-to': undefined,
  'envelope-to': undefined,
  'user-agent': undefined,
  'x-mailer': 'RFC 6648 §3',
};

/** What is known of a field: the name of the message that explains it, and the standard. */
export interface FieldWords {
  readonly key: string;
  readonly reference: RfcRef | undefined;
}

/** Where a field is explained; any other that begins with X- is nobody's but its sender's. */
export function fieldWords(name: string): FieldWords {
  const known = name.toLowerCase();
  if (known.startsWith('resent-') && known in REFERENCES)
    return { key: 'field.resent', reference: REFERENCES[known] };
  if (known in REFERENCES) return { key: `field.${known}`, reference: REFERENCES[known] };
  return known.startsWith('x-')
    ? { key: 'field.x', reference: 'RFC 6648 §3' }
    : { key: 'field.unknown', reference: undefined };
}

/** The fields that are explained each in its own words. */
export const EXPLAINED_FIELDS: readonly string[] = Object.keys(REFERENCES);
