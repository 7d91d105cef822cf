import { expect, it } from 'vitest';
import { REASONS, type Reason } from '../model/reason.ts';
import type { ReplyForm } from '../model/reply.ts';
import { REPLY_FORMS } from '../server/forms.ts';
import { dialogue, perform } from './dialogue.ts';
import { DIALOGUE_SERVER } from './kitchen.ts';

const texts = import.meta.glob<string>('../*/*.test.ts', { query: '?raw', import: 'default', eager: true });

const dialogues = Object.entries(texts)
  .filter(([path]) => !path.startsWith('../dialogue/'))
  .flatMap(([, text]) => [...text.matchAll(/dialogue`\n([^`]*)`/g)])
  .map(([, text = '']) => dialogue({ raw: [`\n${text}`] } as unknown as TemplateStringsArray));

const replies = dialogues.flatMap((text) =>
  perform(DIALOGUE_SERVER, text).effects.flatMap((effect) => (effect.kind === 'reply' ? effect.reply : [])),
);

/** Two forms of one reason cite different sections. */
const key = ({ reason, rfc }: Pick<ReplyForm, 'reason' | 'rfc'>): string => `${reason}, ${rfc}`;

/** Tested elsewhere: a server that is shut down, 50,000 recipients, octets that are no text, a client that speaks before the greeting. */
const NOT_IN_A_DIALOGUE = [
  'service-unavailable, RFC 5321 §3.8',
  'bad-octets, RFC 5321 §2.4',
  'too-many-recipients, RFC 5321 §4.5.3.1.8',
  'bare-line-end, RFC 5321 §2.3.8',
  'nul-octet, RFC 2045 §2.8',
  'early-talker, RFC 5321 §3.1',
  'early-talker, RFC 5321 §4.3.1',
];

it('finds the dialogues', () => {
  expect(dialogues.length).toBeGreaterThan(80);
});

it('tells the forms of a reason apart by the section that they cite', () => {
  expect(new Set(REPLY_FORMS.map(key)).size).toBe(REPLY_FORMS.length);
});

it('provokes every reply form in a dialogue', () => {
  const provoked = new Set(replies.map(key));
  const missing = REPLY_FORMS.map(key).filter((form) => !provoked.has(form));
  expect(missing).toEqual(NOT_IN_A_DIALOGUE);
});

it('gives no reason for which there is no form, and has a form for every reason', () => {
  const reasons = new Set<Reason>(REPLY_FORMS.map(({ reason }) => reason));
  expect(REASONS.filter((reason) => !reasons.has(reason))).toEqual([]);
  expect(replies.filter(({ reason }) => !reasons.has(reason))).toEqual([]);
});

it('answers with a code of the class that the enhanced status names', () => {
  const unlike = replies.filter(
    ({ code, enhanced }) => enhanced !== undefined && enhanced[0] !== String(code)[0],
  );
  expect(unlike).toEqual([]);
});
