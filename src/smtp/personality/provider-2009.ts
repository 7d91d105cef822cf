import type { Personality } from '../model/personality.ts';

/** A mailbox provider's submission server of 2009, worded as an article of that year quotes it; the rest is simplified. */
export const provider2009: Personality = {
  id: 'provider-2009',
  name: 'Provider, 2009',
  source: 'article',
  version: '2009',
  keywords: [
    'SIZE',
    '8BITMIME',
    'PIPELINING',
    'CHUNKING',
    'ENHANCEDSTATUSCODES',
    'DSN',
    'X-RCPTLIMIT',
    'AUTH=LOGIN',
    'AUTH',
    'STARTTLS',
    'HELP',
  ],
  wording: {
    greeting: { text: 'Provider ESMTP (NO UCE)(NO UBE) server ready at {date}' },
    hello: { text: '{host} Hello {client}' },
    'recipient-ok': { text: 'Recipient address syntax Ok; rcpt=<{recipient}>' },
    'relaying-ok': { text: 'Recipient address syntax Ok; rcpt=<{recipient}>' },
    accepted: { text: 'accepted; {queueId}' },
    bye: { text: '{host} Out' },
  },
  queueId: {
    alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    length: 15,
    prefix: 'S',
  },
  zoneMinutes: 180,
  behaviours: {
    spelling: { spaceAfterColon: true, missingBrackets: true, anyHello: true },
    VRFY: { on: false },
    EXPN: { on: false },
    AUTH: { mechanisms: ['LOGIN'] },
    'AUTH=LOGIN': { on: true },
    'X-RCPTLIMIT': { on: true },
    'recipient-limit': { maximum: 25 },
    'message-size': { maximum: 20_971_520 },
    'daily-limit': { on: true, maximum: 500 },
    'idle-timeout': { after: 15 },
  },
};
