import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import { connected } from '../model/session.ts';
import { serverOf } from '../server/server.ts';
import { futureRelease, heldUntil } from './future-release.ts';
import { keywordLines } from './keyword-lines.ts';

const cases = {
  'takes one wish to hold a letter, for so long or until then': dialogue`
    ! FUTURERELEASE on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<> HOLDFOR=3600
    C: RSET
    C: MAIL FROM:<> HOLDUNTIL=2026-12-24T09:00:00Z
    C: RSET
    C: MAIL FROM:<> HOLDUNTIL=2026-11-24T08:00:00Z
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <> ok`,

  'refuses a wish that goes too far, makes no sense or comes twice': dialogue`
    ! FUTURERELEASE on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<> HOLDFOR=2592001
    S: 501 5.5.4 One HOLDFOR=<seconds> or HOLDUNTIL=<time in UTC>, at most 2592000 seconds ahead
    C: MAIL FROM:<> HOLDUNTIL=2026-12-24T09:00:01Z
    S: 501 5.5.4 One HOLDFOR=<seconds> or HOLDUNTIL=<time in UTC>, at most 2592000 seconds ahead
    C: MAIL FROM:<> HOLDFOR
    S: 501 5.5.4 One HOLDFOR=<seconds> or HOLDUNTIL=<time in UTC>, at most 2592000 seconds ahead
    C: MAIL FROM:<> HOLDFOR=0
    S: 501 5.5.4 One HOLDFOR=<seconds> or HOLDUNTIL=<time in UTC>, at most 2592000 seconds ahead
    C: MAIL FROM:<> HOLDUNTIL=tomorrow
    S: 501 5.5.4 One HOLDFOR=<seconds> or HOLDUNTIL=<time in UTC>, at most 2592000 seconds ahead
    C: MAIL FROM:<> HOLDFOR=60 HOLDFOR=60
    S: 501 5.5.4 One HOLDFOR=<seconds> or HOLDUNTIL=<time in UTC>, at most 2592000 seconds ahead
    C: MAIL FROM:<> HOLDFOR=60 HOLDUNTIL=2026-11-25T09:00:00Z
    S: 501 5.5.4 One HOLDFOR=<seconds> or HOLDUNTIL=<time in UTC>, at most 2592000 seconds ahead`,

  'does not hold a letter for longer than it may take to arrive': dialogue`
    ! FUTURERELEASE on
    ! DELIVERBY on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<> BY=60;R HOLDFOR=61
    S: 501 5.5.4 To be held for longer than BY allows
    C: MAIL FROM:<> HOLDUNTIL=2026-11-24T09:01:01Z BY=60;R
    S: 501 5.5.4 To be held for longer than BY allows
    C: MAIL FROM:<> BY=+60;N HOLDFOR=60
    S: 250 2.1.0 Sender <> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<> HOLDFOR=60 BY=60;R
    S: 250 2.1.0 Sender <> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

const server = serverOf(
  { ...DIALOGUE_SERVER, behaviours: { FUTURERELEASE: { on: true } } },
  DIALOGUE_ZONE,
  1_795_510_800,
);
const at = (port: number, ports = 'submission') => {
  const values = { ...server.values, FUTURERELEASE: { ...server.values.FUTURERELEASE, ports } };
  const session = connected({ address: '198.51.100.7', name: undefined, port }, 0);
  return { server: { ...server, values }, session, now: 100 };
};

it('says how long it holds letters, and until when, on the ports for submission', () => {
  for (const port of [587, 465])
    expect(keywordLines(at(port))).toContain('FUTURERELEASE 2592000 2026-12-24T09:01:40Z');
  expect(keywordLines(at(25)).join()).not.toContain('FUTURERELEASE');
  expect(keywordLines(at(25, 'any')).join()).toContain('FUTURERELEASE');
});

it('knows no such parameter on other ports', () => {
  const values = { on: true, longest: 60, ports: 'submission' } as const;
  expect(futureRelease.mailParameters?.HOLDFOR?.('5', values, at(25), {})).toBe('unknown');
  expect(futureRelease.mailParameters?.HOLDFOR?.('5', values, at(587), {})).toBe('ok');
});

it.each([
  [{}, undefined],
  [{ HOLDFOR: '60' }, 160],
  [{ HOLDUNTIL: '2026-11-24T10:00:00Z' }, 3600],
  [{ HOLDUNTIL: '1970-01-01T00:00:00Z' }, -1_795_510_800],
])('holds a letter with %o until second %s', (parameters, second) => {
  const transaction = {
    reversePath: { mailbox: undefined, sourceRoute: [] },
    parameters,
    recipients: [],
    refused: 0,
  };
  expect(heldUntil(transaction, { server, now: 100 })).toBe(second);
});
