import { expect, it } from 'vitest';
import { reasonsOf, replyCodes } from '#explain/reply-page.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { scriptOf, scriptsOf } from './provoke.ts';
import { SCRIPTS } from './provoke-scripts.ts';

it.each(Object.entries(SCRIPTS))('brings about %s', (reason, inputs = []) => {
  const { entries } = run(DEFAULT_KITCHEN, inputs);
  const reasons = entries.flatMap(({ event }) => (event.kind === 'server' ? [event.reply.reason] : []));
  expect(reasons).toContain(reason);
});

const CODES = replyCodes(REPLY_FORMS, PERSONALITIES);

it.each(CODES)('the lines offered for %i end in that very code', (code) => {
  const scripts = scriptsOf(reasonsOf(code, REPLY_FORMS, PERSONALITIES), code);
  for (const [reason, script] of scripts) {
    const last = run(DEFAULT_KITCHEN, script).entries.findLast(
      ({ event }) => event.kind === 'server' && event.reply.reason === reason,
    )?.event;
    expect([reason, last?.kind === 'server' && last.reply.code]).toEqual([reason, code]);
  }
});

it('lets the server that answers 550 speak for 550, and knows a way to each code', () => {
  const [first] = scriptOf('sender-domain-unknown', 550) ?? [];
  expect(first).toMatchObject({ kind: 'personality' });
  expect(first).not.toMatchObject({ id: 'postfix' });
  const unprovoked = CODES.filter(
    (code) => scriptsOf(reasonsOf(code, REPLY_FORMS, PERSONALITIES), code).size === 0,
  );
  expect(unprovoked).toEqual([]);
});
