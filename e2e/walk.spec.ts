import { expect, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';

const CALL = 'telnet mail.kitchen.example 25';
const HELLO = [CALL, 'EHLO client.example'];
const MAIL = [...HELLO, 'MAIL FROM:<carol@client.example>'];
const RCPT = [...MAIL, 'RCPT TO:<alice@kitchen.example>'];
const LOGIN = [...HELLO, 'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU='];

type Put = readonly [behaviour: string, setting: string, value: boolean | number | string];

/** A switch, what is set besides, what is typed, and the reply in which it shows. */
const WALKS: readonly (readonly [
  name: string,
  puts: readonly Put[],
  lines: readonly string[],
  said: string,
])[] = [
  [
    'early-talker',
    [],
    [`printf '${RCPT.slice(1).join('\\r\\n')}\\r\\n' | nc mail.kitchen.example 25`],
    '550',
  ],
  [
    'synchronization',
    [],
    ["printf 'HELO client.example\\r\\nNOOP\\r\\n' | nc mail.kitchen.example 25"],
    '554',
  ],
  ['hello-checks', [], [CALL, 'EHLO client'], '504'],
  [
    'sender-domain',
    [],
    [...HELLO, 'MAIL FROM:<carol@nowhere.example>', 'RCPT TO:<alice@kitchen.example>'],
    '450',
  ],
  ['greylisting', [], RCPT, '450'],
  ['content-filter', [], [...RCPT, 'DATA', 'Subject: Lottery', '', '.'], '550'],
  [
    'quota',
    [['quota', 'octets', 1]],
    [...HELLO, 'MAIL FROM:<> SIZE=2', 'RCPT TO:<alice@kitchen.example>'],
    '452',
  ],
  ['rate-limits', [['rate-limits', 'messages', 1]], [...MAIL, 'RSET', 'MAIL FROM:<>'], '450'],
  ['daily-limit', [['daily-limit', 'maximum', 0]], [...LOGIN, 'MAIL FROM:<alice@kitchen.example>'], '450'],
  [
    'junk-commands',
    [
      ['junk-commands', 'maximum', 1],
      ['junk-commands', 'beyond', 'hang-up'],
    ],
    [CALL, 'NOOP', 'NOOP'],
    '421',
  ],
  ['EXPN', [], [...HELLO, 'EXPN list'], '250'],
  ['DELIVERBY', [], [...HELLO, 'MAIL FROM:<> BY=120;R'], '250'],
  [
    'BINARYMIME',
    [],
    [...HELLO, 'MAIL FROM:<> BODY=BINARYMIME', 'RCPT TO:<alice@kitchen.example>', 'DATA'],
    '503',
  ],
];

/** Those of them that are checks, with a line of their own in the explanation. */
const REFUSES = new Set(WALKS.map(([name]) => name).filter((name) => name === name.toLowerCase()));
REFUSES.delete('junk-commands');

for (const [index, [behaviour, puts, lines, said]] of WALKS.entries()) {
  const language = index % 2 === 0 ? 'en' : 'ru';
  test(`${behaviour} is put on in the panel, met in a session and explained (${language})`, async ({
    page,
  }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.chooseEditor('plain');
    await kitchen.put(behaviour, 'on', true);
    for (const [of, setting, value] of puts) await kitchen.put(of, setting, value);
    await kitchen.type(...lines);
    await kitchen.expectReply(said);
    const why = await kitchen.explain();
    // The reason in words, and what is to be done now.
    await expect(why.locator('p b')).toContainText(/\p{L}{3}/u);
    await expect(why.locator('ol > li').last()).toContainText(/\p{L}{3}/u);
    if (REFUSES.has(behaviour)) await expect(why.locator('li[data-outcome="refused"]')).toHaveCount(1);
  });
}
