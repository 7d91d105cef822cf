import { expect, it } from 'vitest';
import { perform } from '#smtp/dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '#smtp/dialogue/kitchen.ts';
import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import { VERBS } from '#smtp/model/verb.ts';
import { keywords, proven } from './proof.ts';

const EHLO = 'C: EHLO client.example';
const words = (text: string): readonly string[] => keywords(text).map((line) => line.split(' ')[0] ?? '');

// The registry of SMTP service extensions at the IANA, as far as servers here offer them (RFC 5321 §2.2.2)
const REGISTERED = [
  ...[
    'PIPELINING',
    'SIZE',
    'EXPN',
    'HELP',
    'STARTTLS',
    'AUTH',
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
    'DSN',
    'CHUNKING',
  ],
  ...[
    'BINARYMIME',
    'SMTPUTF8',
    'ETRN',
    'DELIVERBY',
    'MT-PRIORITY',
    'FUTURERELEASE',
    'REQUIRETLS',
    'LIMITS',
    'BURL',
  ],
];

it('takes EHLO also where it has no extension to offer', () => {
  const off = EXTENSIONS.map(({ keyword }) => `! ${keyword} off`).join('\n');
  const said = proven(`${off}\n${EHLO}\nC: MAIL FROM:<>`).split('\n');
  expect(said.filter((line) => line.startsWith('S: 250'))).toEqual([
    'S: 250 mail.kitchen.example Hello client.example [198.51.100.7]',
    'S: 250 Sender <> ok',
  ]);
});

it('offers registered keywords only, and VRFY, which every server has', () => {
  const offered = words(`! EXPN on\n${EHLO}`);
  expect(offered.length).toBeGreaterThan(8);
  expect(offered.filter((word) => word !== 'VRFY' && !REGISTERED.includes(word))).toEqual([]);
});

it('lists every command that not every server must have', () => {
  const required = ['HELO', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'RSET', 'NOOP', 'QUIT', 'VRFY'];
  const listed = words(`! EXPN on\n! ETRN on\n! XCLIENT on\n${EHLO}`);
  const known = EXTENSIONS.filter(({ keyword }) => listed.includes(keyword)).flatMap(
    ({ verbs = [] }) => verbs,
  );
  const others = VERBS.filter((verb) => !required.includes(verb));
  expect(others.length).toBeGreaterThan(4);
  expect(known).toEqual(expect.arrayContaining(others.filter((verb) => verb !== 'EXPN')));
  expect(known).toContain('EXPN');
});

it('does not list what it answers 502 or 500 to', () => {
  for (const word of ['VRFY', 'EXPN', 'HELP', 'AUTH', 'STARTTLS', 'CHUNKING']) {
    expect(words(`! ${word} off\n${EHLO}`)).not.toContain(word);
  }
  expect(proven('! HELP off\nC: HELP')).toContain('S: 502 5.5.1');
});

it('offers 8BITMIME, PIPELINING, SIZE and ENHANCEDSTATUSCODES', () => {
  expect(words(EHLO)).toEqual(
    expect.arrayContaining(['8BITMIME', 'PIPELINING', 'SIZE', 'ENHANCEDSTATUSCODES']),
  );
});

it('offers EXPN if it is on, and does not if it is off', () => {
  expect(words(`! EXPN on\n${EHLO}`)).toContain('EXPN');
  expect(words(EHLO)).not.toContain('EXPN');
  expect(proven('C: EXPN cooks')).toContain('S: 502 5.5.1');
});

it('may list a keyword of its own, which begins with X', () => {
  expect(keywords(`! personality provider-2009\n${EHLO}`)).toContain('X-RCPTLIMIT 25');
});

it('announces its largest letter, or 0 where it has no limit', () => {
  expect(keywords(`! message-size maximum 1000\n${EHLO}`)).toContain('SIZE 1000');
  expect(keywords(`! message-size off\n${EHLO}`)).toContain('SIZE 0');
});

it('announces the limits that it has, and they are registered ones', () => {
  const limits = (text: string): string => keywords(text).find((line) => line.startsWith('LIMITS')) ?? '';
  const all = '! LIMITS on\n! session-limit on\n';
  expect(limits(all + EHLO)).toBe('LIMITS MAILMAX=10 RCPTMAX=100 RCPTDOMAINMAX=20');
  expect(limits(`${all}${EHLO}\n! session-limit letters 5\n${EHLO}`)).toMatch(/^LIMITS MAILMAX=5 /);
});

const UNDER_TLS = `C: STARTTLS\n= tls\n${EHLO}`;

it('does not offer STARTTLS under TLS', () => {
  expect(words(EHLO)).toContain('STARTTLS');
  expect(words(UNDER_TLS)).not.toContain('STARTTLS');
});

it('offers AUTH under TLS alone, if it is told to', () => {
  expect(words(`! AUTH when tls\n${EHLO}`)).not.toContain('AUTH');
  expect(keywords(`! AUTH when tls\n${UNDER_TLS}`).join()).toMatch(/\bAUTH .*\bPLAIN\b/);
});

it('answers HELO without a word about extensions', () => {
  const { text } = perform(DIALOGUE_SERVER, 'C: HELO client.example', DIALOGUE_ZONE);
  expect(text.split('\n').filter((line) => line.startsWith('S: 250'))).toHaveLength(1);
});
