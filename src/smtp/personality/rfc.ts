import type { Personality } from '../model/personality.ts';

/** The standard and nothing else: strict grammar, neutral words. */
export const rfc: Personality = {
  id: 'rfc',
  name: 'RFC 5321',
  source: 'rfc',
  version: '',
  keywords: [
    'PIPELINING',
    'SIZE',
    'VRFY',
    'EXPN',
    'ETRN',
    'STARTTLS',
    'AUTH',
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
    'DSN',
    'SMTPUTF8',
    'DELIVERBY',
    'FUTURERELEASE',
    'MT-PRIORITY',
    'REQUIRETLS',
    'CHUNKING',
    'BINARYMIME',
    'LIMITS',
    'XCLIENT',
    'HELP',
  ],
  wording: {},
  // RFC 6531 §3.7.4.2
  asciiReplies: true,
  queueId: { alphabet: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', length: 10, prefix: '' },
  zoneMinutes: 0,
  behaviours: {},
};
