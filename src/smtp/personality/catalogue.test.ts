import { expect, it } from 'vitest';
import { perform } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';
import { EXTENSIONS } from '../extension/catalogue.ts';
import { REASONS } from '../model/reason.ts';
import { fits } from '../model/setting.ts';
import { REPLY_FORMS } from '../server/forms.ts';
import { settingOf } from '../server/server.ts';
import { PERSONALITIES, personalityOf } from './catalogue.ts';

it('has each id once, and the standard where nobody has that id', () => {
  const ids = PERSONALITIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(personalityOf(id).id).toBe(id);
  expect(personalityOf('constructor').id).toBe('rfc');
});

it.each(PERSONALITIES)('$id offers keywords that there are', ({ keywords }) => {
  const known = EXTENSIONS.map(({ keyword }) => keyword);
  expect(keywords.filter((keyword) => !known.includes(keyword))).toEqual([]);
});

it.each(PERSONALITIES)('$id sets what can be set to what it can hold', ({ behaviours }) => {
  const wrong = Object.entries(behaviours).flatMap(([id, values]) =>
    Object.entries(values).filter(([name, value]) => {
      const setting = settingOf(id, name);
      return setting === undefined || !fits(setting, value);
    }),
  );
  expect(wrong).toEqual([]);
});

it.each(PERSONALITIES)(
  '$id words reasons that there are, in the class of the enhanced status',
  ({ wording }) => {
    for (const [reason, { code, enhanced }] of Object.entries(wording)) {
      expect(REASONS).toContain(reason);
      const form = REPLY_FORMS.find((candidate) => candidate.reason === reason);
      const status = enhanced ?? form?.enhanced ?? '';
      if (status !== '') expect(status[0]).toBe(String(code ?? form?.code)[0]);
    }
  },
);

it.each(PERSONALITIES)('$id has queue ids of letters and digits', ({ queueId }) => {
  expect(queueId.alphabet).toMatch(/^[0-9A-Za-z]+$/);
  expect(queueId.length).toBeGreaterThan(5);
});

/** What was not recorded, in the words of source or manual: a setting that brings it about, and what is said last. */
const UNRECORDED = {
  rates: [
    '! rate-limits on',
    '! rate-limits messages 1',
    'EHLO a.example',
    'MAIL FROM:<>',
    'RSET',
    'MAIL FROM:<>',
  ],
  callers: ['! rate-limits on', '! rate-limits connections 1', 'QUIT', '= connect'],
  letters: [
    ...['! content-filter on', 'EHLO a.example', 'MAIL FROM:<>', 'RCPT TO:<bob@kitchen.example>', 'DATA'],
    ...['Subject: Lottery', '', '.'],
  ],
  full: [
    '! quota on',
    '! quota octets 1',
    'EHLO a.example',
    'MAIL FROM:<> SIZE=2',
    'RCPT TO:<bob@kitchen.example>',
  ],
  fullAtLast: [
    ...['! quota on', '! quota octets 1', '! quota when content', 'EHLO a.example', 'MAIL FROM:<>'],
    ...['RCPT TO:<bob@kitchen.example>', 'DATA', 'Hello', '.'],
  ],
  session: [
    '! session-limit on',
    '! session-limit letters 1',
    'EHLO a.example',
    'MAIL FROM:<>',
    'RSET',
    'MAIL FROM:<>',
  ],
};

it.each([
  ['postfix', 'rates', '450 4.7.1 Error: too much mail from 198.51.100.7'],
  ['postfix', 'callers', '421 4.7.0 mail.kitchen.example Error: too many connections from 198.51.100.7'],
  ['postfix', 'letters', '550 5.7.1 message content rejected'],
  ['postfix', 'full', '452 4.2.2 <bob@kitchen.example>: Recipient address rejected: Mailbox is full'],
  ['postfix', 'fullAtLast', '452 4.2.2 <END-OF-MESSAGE>: End-of-data rejected: Mailbox is full'],
  ['exim', 'rates', '451 Sender rate exceeds 1 messages per 60s'],
  ['exim', 'callers', '451 Temporary local problem - please try later'],
  ['exim', 'letters', '550 Administrative prohibition'],
  ['opensmtpd', 'session', '452 4.5.3 Too many recipients: Too many messages sent'],
  ['sendmail', 'callers', '421 4.3.2 Connection rate limit exceeded.'],
  ['sendmail', 'letters', '554 5.7.1 Command rejected'],
] as const)('has %s say of %s what it says', (personality, what, said) => {
  const lines = UNRECORDED[what].map((line) => (/^[=!]/.test(line) ? line : `C: ${line}`));
  const { text } = perform(
    { ...DIALOGUE_SERVER, personality },
    ['! synchronization off', ...lines].join('\n'),
  );
  expect(text.split('\n').findLast((line) => line.startsWith('S: '))).toBe(`S: ${said}`);
});
