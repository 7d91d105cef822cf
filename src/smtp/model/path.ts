import { settled } from '#memory/settled.ts';

/** An address as the envelope knows it: the local part as it is meant (unquoted), the domain as it was written. */
// RFC 5321 §4.1.2
export interface Mailbox {
  readonly localPart: string;
  /** A domain name, an address literal with its brackets, or '' for a bare postmaster (RFC 5321 §4.5.1). */
  readonly domain: string;
}

/** A reverse-path or forward-path. `mailbox` is undefined for the null reverse-path `<>`. */
// RFC 5321 §4.1.2
export interface Path {
  readonly mailbox: Mailbox | undefined;
  /** The hosts of an obsolete source route, which is read and ignored (RFC 5321 §C). */
  readonly sourceRoute: readonly string[];
}

const DOT_STRING =
  /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\x80-\xff]+(\.[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\x80-\xff]+)*$/;

/** Letters and digits alone, as most names are. */
function isWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)))
      return false;
  }
  return text !== '';
}

/** The mailbox as an address, the local part quoted only where it must be. */
// RFC 5321 §4.1.2
export const mailboxText = settled(({ localPart, domain }: Mailbox): string => {
  const local =
    isWord(localPart) || DOT_STRING.test(localPart) ? localPart : `"${localPart.replace(/["\\]/g, '\\$&')}"`;
  return domain === '' ? local : `${local}@${domain}`;
});

/** The path without its brackets and source route: an address, or '' for the null reverse-path. */
export const pathText = ({ mailbox }: Path): string => (mailbox === undefined ? '' : mailboxText(mailbox));
