import { expect, it } from 'vitest';
import { octetsOf } from '#encoding/octets.ts';
import { fieldValue, header } from '#mail/header.ts';
import { perform } from '#smtp/dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '#smtp/dialogue/kitchen.ts';
import type { Letter } from '#smtp/model/letter.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import { serverOf } from '#smtp/server/server.ts';
import type { Delivery } from './delivery.ts';
import { type Dispatched, dispatch } from './dispatch.ts';

const ZONE = {
  ...DIALOGUE_ZONE,
  'bare.example': [{ type: 'TXT', text: 'no address' }],
} as typeof DIALOGUE_ZONE;
const OPEN: ServerSetup['behaviours'] = {
  relay: { for: 'open' },
  recipients: { trustsOwn: true },
  SMTPUTF8: { on: true },
  REQUIRETLS: { on: true },
  FUTURERELEASE: { on: true },
};

/** What becomes of the last letter of a dialogue. */
function after(
  lines: readonly string[],
  changed: Partial<ServerSetup> = {},
  at?: number,
  then?: ServerSetup['behaviours'],
): Dispatched {
  const setup = { ...DIALOGUE_SERVER, behaviours: OPEN, ...changed };
  const said = lines.map((line) => (/^[=!#]/.test(line) ? line : `C: ${line}`)).join('\n');
  const [letter] = perform(setup, said)
    .effects.flatMap((effect) => (effect.kind === 'accept' ? [effect.letter] : []))
    .slice(-1) as [Letter];
  const later = then === undefined ? setup : { ...setup, behaviours: then };
  return dispatch(letter, serverOf(later, ZONE, 1_795_510_800), at);
}

/** A letter of Alice, whose mailbox is here, with parameters behind MAIL and behind each RCPT. */
const letter = (recipients: readonly string[], mail = '<alice@kitchen.example>'): readonly string[] => [
  'EHLO client.example',
  `MAIL FROM:${mail}`,
  ...recipients.map((recipient) => `RCPT TO:${recipient}`),
  ...['DATA', 'Subject: Pie', '', 'Hello', '.'],
];

const NOWHERE = '<dave@nowhere.example>';
const text = (delivery: Delivery | undefined): string => octetsOf(delivery?.raw ?? new Uint8Array());
const groups = (delivery: Delivery | undefined): readonly string[] =>
  [...text(delivery).matchAll(/Final-Recipient: \w+-?\d?; (\S+)\r\nAction: (\w+)\r\nStatus: (\S+)/g)].map(
    ([, recipient, action, status]) => `${recipient} ${action} ${status}`,
  );
const places = ({ deliveries }: Dispatched) =>
  deliveries.map(({ to, mailFrom, about }) => ({ to, mailFrom, about }));
const lost = ({ undelivered }: Dispatched) =>
  undelivered.map(({ recipient, cause, told, about }) => [recipient, cause, told, ...(about ? [about] : [])]);

it('tells nobody anything where everybody got the letter', () => {
  const { deliveries, undelivered } = after(letter(['<bob@kitchen.example>', '<dave@other.example>']));
  expect(deliveries.map(({ to }) => to)).toEqual([{ mailbox: 'bob' }, { host: 'mx.other.example' }]);
  expect(undelivered).toEqual([]);
});

// RFC 5321 §5.1, RFC 7505 §3, RFC 3463 §3.2
it.each([
  [NOWHERE, 'no-such-domain', '5.1.2'],
  ['<dave@nullmx.example>', 'null-mx', '5.1.10'],
  ['<dave@bare.example>', 'no-route', '5.4.4'],
  ['<nobody@kitchen.example>', 'no-such-mailbox', '5.1.1'],
])('brings a letter for %s back, as there is %s', (recipient, cause, status) => {
  const gone = after(letter([recipient]));
  expect(lost(gone)).toEqual([[recipient.slice(1, -1), cause, 'report']]);
  expect(places(gone)).toEqual([
    { to: { mailbox: 'alice' }, mailFrom: '', about: gone.undelivered[0]?.queueId },
  ]);
  expect(groups(gone.deliveries[0])).toEqual([`${recipient.slice(1, -1)} failed ${status}`]);
});

it('asks nobody about an address literal', () => {
  expect(places(after(letter(['<dave@[203.0.113.25]>'])))[0]?.to).toEqual({ host: '[203.0.113.25]' });
});

it('finds out at delivery who lives here where it takes any name', () => {
  const gone = after(letter(['<nobody@kitchen.example>', '<bob@kitchen.example>']), {
    behaviours: { recipients: { on: false } },
  });
  expect(lost(gone)).toEqual([['nobody@kitchen.example', 'no-such-mailbox', 'report']]);
  expect(places(gone).map(({ to }) => to)).toEqual([{ mailbox: 'bob' }, { mailbox: 'alice' }]);
});

// RFC 5321 §4.4, §3.6.3
it('sends one report about all who failed, from nobody, to the reverse-path', () => {
  const gone = after(letter([NOWHERE, '<bob@kitchen.example>', '<eve@nullmx.example>']));
  const [, report] = gone.deliveries;
  expect(gone.deliveries).toHaveLength(2);
  expect(groups(report)).toEqual(['dave@nowhere.example failed 5.1.2', 'eve@nullmx.example failed 5.1.10']);
  expect(text(report)).toMatch(
    /^Return-Path: <>\r\nFrom: Mail delivery <MAILER-DAEMON@mail.kitchen.example>\r\n/,
  );
  expect(text(report)).toContain('To: alice@kitchen.example\r\n');
  expect(text(report)).toContain('Received: from client.example');
  expect(new Set(gone.undelivered.map((each) => each.report))).toEqual(new Set([report?.queueId]));
  expect(report?.queueId).not.toBe(gone.undelivered[0]?.queueId);
});

it('passes a report on to the host of the sender, if that lives elsewhere', () => {
  const [report] = after(letter([NOWHERE], '<carol@other.example>')).deliveries;
  expect(report).toMatchObject({
    to: { host: 'mx.other.example' },
    mailFrom: '',
    recipient: 'carol@other.example',
  });
  expect(text(report)).toMatch(/^From: /);
});

// RFC 5321 §4.5.5, RFC 3461 §5.2
it('drops a letter without a sender that cannot be delivered', () => {
  const gone = after(
    letter([`${NOWHERE} NOTIFY=SUCCESS,FAILURE`, '<bob@kitchen.example> NOTIFY=SUCCESS'], '<>'),
  );
  expect(lost(gone)).toEqual([['dave@nowhere.example', 'no-such-domain', 'null-sender']]);
  expect(places(gone).map(({ to }) => to)).toEqual([{ mailbox: 'bob' }]);
});

it.each([
  ['<carol@gone.example>', 'no-such-domain'],
  ['<carol@kitchen.example>', 'no-such-mailbox'],
])('drops a report that cannot reach %s either', (sender, cause) => {
  const gone = after(letter([NOWHERE], sender));
  const [first] = gone.undelivered;
  expect(gone.deliveries).toEqual([]);
  expect(lost(gone)).toEqual([
    ['dave@nowhere.example', 'no-such-domain', 'report'],
    [sender.slice(1, -1), cause, 'null-sender', first?.queueId],
  ]);
  expect(gone.undelivered[1]).toMatchObject({ queueId: first?.report, mailFrom: '' });
});

// RFC 3461 §4.1
it.each([
  ['', 'report'],
  [' NOTIFY=FAILURE', 'report'],
  [' NOTIFY=failure,delay', 'report'],
  [' NOTIFY=NEVER', 'not-wanted'],
  [' NOTIFY=DELAY', 'not-wanted'],
  [' NOTIFY=SUCCESS', 'not-wanted'],
])('obeys %j behind a recipient who cannot be reached: %s', (wish, told) => {
  const gone = after(letter([NOWHERE + wish]));
  expect(lost(gone)).toEqual([['dave@nowhere.example', 'no-such-domain', told]]);
  expect(gone.deliveries).toHaveLength(told === 'report' ? 1 : 0);
});

it('tells only of those of whom the sender wants to hear', () => {
  const gone = after(letter([`${NOWHERE} NOTIFY=NEVER`, '<eve@nullmx.example>']));
  expect(lost(gone).map(([, , told]) => told)).toEqual(['not-wanted', 'report']);
  expect(groups(gone.deliveries[0])).toEqual(['eve@nullmx.example failed 5.1.10']);
});

it('passes over a wish that it cannot read, and heeds NEVER beside others, where such are let through', () => {
  const behaviours = { ...OPEN, DSN: { unread: ['NOTIFY'] } };
  expect(lost(after(letter([`${NOWHERE} NOTIFY=PIE`]), { behaviours }))[0]?.[2]).toBe('report');
  expect(lost(after(letter([`${NOWHERE} NOTIFY=NEVER,FAILURE`]), { behaviours }))[0]?.[2]).toBe('not-wanted');
  const gone = after(letter(['<bob@kitchen.example> NOTIFY=NEVER,SUCCESS']), { behaviours });
  expect(gone.deliveries).toHaveLength(1);
});

// RFC 3461 §5.2.2, §5.2.3, RFC 3464 §2.3.3
it('tells on request that all went well, in a report of its own', () => {
  const wish = ' NOTIFY=SUCCESS,FAILURE';
  const all = ['<bob@kitchen.example>', '<cooks@kitchen.example>', '<dave@other.example>', NOWHERE];
  const gone = after(letter(all.map((recipient) => recipient + wish)));
  const [failed, told] = gone.deliveries.filter(({ about }) => about !== undefined);
  expect(groups(failed)).toEqual(['dave@nowhere.example failed 5.1.2']);
  expect(groups(told)).toEqual([
    'bob@kitchen.example delivered 2.1.5',
    'cooks@kitchen.example expanded 2.1.5',
    'dave@other.example relayed 2.0.0',
  ]);
  expect(text(told)).toContain('Subject: What has become of your letter');
  expect(text(told)).not.toContain('\r\nHello\r\n');
  expect(failed?.queueId).not.toBe(told?.queueId);
});

// RFC 3461 §4.2, §4.3, §4.4
it.each([
  ['', true],
  [' RET=FULL', true],
  [' RET=hdrs', false],
])('returns of a letter sent with%s the text: %s', (wish, isWhole) => {
  const [report] = after(letter([NOWHERE], `<alice@kitchen.example>${wish}`)).deliveries;
  expect(text(report).includes('\r\nHello\r\n')).toBe(isWhole);
  expect(text(report)).toContain('Subject: Pie');
});

it('says again what the sender has called the letter and its recipient', () => {
  const recipient = `${NOWHERE} ORCPT=rfc822;dave+40old.example`;
  const [report] = after(letter([recipient], '<alice@kitchen.example> ENVID=order+2066')).deliveries;
  expect(text(report)).toContain('Original-Envelope-Id: order 66\r\n');
  expect(text(report)).toContain(
    'Original-Recipient: rfc822; dave@old.example\r\nFinal-Recipient: rfc822; dave@nowhere',
  );
});

it('says such names as they came where it lets through what cannot be read, and leaves out what is none', () => {
  const behaviours = { ...OPEN, DSN: { unread: ['ORCPT', 'ENVID'] } };
  const report = (orcpt: string, envid: string) =>
    text(
      after(letter([`${NOWHERE} ORCPT=${orcpt}`], `<alice@kitchen.example>${envid}`), { behaviours })
        .deliveries[0],
    );
  const read = report('rfc822;a+zz', ' ENVID=b+zz');
  expect(read).toContain('Original-Envelope-Id: b+zz\r\n');
  expect(read).toContain('Original-Recipient: rfc822; a+zz\r\n');
  expect(report('pie', '')).not.toContain('Original-');
});

it('heeds no wish where such are switched off before the letter leaves', () => {
  const wishes = letter(
    [`${NOWHERE} NOTIFY=NEVER ORCPT=rfc822;x`],
    '<alice@kitchen.example> ENVID=1 RET=HDRS',
  );
  const [report] = after(wishes, {}, undefined, { ...OPEN, DSN: { on: false } }).deliveries;
  expect(text(report)).not.toContain('Original-');
  expect(text(report)).toContain('\r\nHello\r\n');
  const told = after(letter(['<bob@kitchen.example> NOTIFY=SUCCESS']), {}, undefined, {
    ...OPEN,
    DSN: { on: false },
  });
  expect(places(told).map(({ to }) => to)).toEqual([{ mailbox: 'bob' }]);
});

// RFC 6531 §3.2
it('reports on a letter that may hold any Unicode in such a letter', () => {
  const recipient = '<ü@nowhere.example>';
  const [report] = after(letter([recipient], '<alice@kitchen.example> SMTPUTF8')).deliveries;
  expect(groups(report)).toEqual(['\xc3\xbc@nowhere.example failed 5.1.2']);
  expect(text(report)).toContain('message/global-delivery-status');
});

// RFC 8689 §5
it('protects a report as its letter was, and returns the header alone', () => {
  const lines = letter([NOWHERE], '<alice@kitchen.example> REQUIRETLS RET=FULL');
  const [report] = after(['STARTTLS', '= tls', ...lines]).deliveries;
  expect(report?.tls).toBe('required');
  expect(text(report)).not.toContain('\r\nHello\r\n');
});

it('reports at the second at which the letter leaves, and says when it came', () => {
  const gone = after(letter([NOWHERE, '<bob@kitchen.example>']), {}, 60);
  expect([...gone.deliveries, ...gone.undelivered].map(({ at }) => at)).toEqual([60, 60, 60]);
  expect(text(gone.deliveries[1])).toContain('Date: Tue, 24 Nov 2026 09:01:00 +0000\r\n');
  expect(text(gone.deliveries[1])).toContain('Arrival-Date: Tue, 24 Nov 2026 09:00:00 +0000\r\n');
});

// RFC 4865 §5.1.2
it('says of a letter that was to wait when it came, and until when its sender had wished to wait', () => {
  const report = (wish: string, then?: ServerSetup['behaviours']) =>
    text(after(letter([NOWHERE], `<alice@kitchen.example> ${wish}`), {}, 60, then).deliveries[0]);
  expect(report('HOLDFOR=60')).toContain('09:00:00 +0000\r\nFuture-Release-Request: for;60\r\n\r\n');
  expect(report('HOLDUNTIL=2026-11-24T09:01:00Z')).toContain('Request: until;2026-11-24T09:01:00Z\r\n');
  expect(report('HOLDFOR=60', { ...OPEN, FUTURERELEASE: { on: false } })).not.toContain('Future-Release');
});

// The words and status codes of the servers' own sources and logs.
it.each([
  [
    'postfix',
    'MAILER-DAEMON@mail.kitchen.example (Mail Delivery System)',
    '5.4.4',
    'Name service error for name=nowhere',
  ],
  ['exim', 'Mail Delivery System <Mailer-Daemon@mail.kitchen.example>', '5.1.2', 'Unrouteable address'],
  ['opensmtpd', 'Mailer Daemon <MAILER-DAEMON@mail.kitchen.example>', '5.1.2', 'Domain does not exist'],
  ['sendmail', 'Mail Delivery Subsystem <MAILER-DAEMON@mail.kitchen.example>', '5.1.2', 'Host unknown'],
])('reports as %s does', (personality, from, status, words) => {
  const patient = { 'early-talker': { on: false }, synchronization: { on: false } };
  const gone = after(letter([NOWHERE]), { personality, behaviours: { ...OPEN, ...patient } });
  const report = text(gone.deliveries[0]);
  expect(fieldValue(header(report).fields, 'From')).toBe(from);
  expect(groups(gone.deliveries[0])).toEqual([`dave@nowhere.example failed ${status}`]);
  expect(report).toContain(words);
  expect(gone.undelivered[0]).toMatchObject({ status });
});

it('does the same twice', () => {
  const lines = letter([`${NOWHERE} NOTIFY=SUCCESS,FAILURE`, '<bob@kitchen.example> NOTIFY=SUCCESS']);
  expect(after(lines)).toEqual(after(lines));
});
