/** The verbs that the model carries out. */
// RFC 5321 §4.1.1, RFC 3207 §4, RFC 4954 §4, RFC 3030 §2, RFC 1985 §5
export const VERBS = [
  'HELO', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'BDAT', 'RSET', 'NOOP', 'QUIT', 'VRFY', 'EXPN', 'HELP', 'ETRN', 'STARTTLS', 'AUTH', 'XCLIENT',
] as const; // biome-ignore format: one row, read as one

/** One verb that the model carries out. */
export type Verb = (typeof VERBS)[number];

/** Verbs that a standard defines or once defined and that this server does not carry out: 502, not 500. */
// RFC 5321 §4.2.4, RFC 821 §4.1.1, RFC 4468 §3
export const KNOWN_ELSEWHERE = ['TURN', 'SEND', 'SOML', 'SAML', 'ATRN', 'BURL', 'XFORWARD'] as const;
