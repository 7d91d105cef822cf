import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { blank } from './blank.ts';
import { CARET, propose, recallDown, recallUp, type } from './draft.ts';
import { engine } from './engine.ts';
import { sendDraft } from './send-draft.ts';
import { bringBack, choosePersonality, press, send, set, startAgain, wait } from './session.ts';
import { NO_DRAFT, SANDBOX, store } from './store.ts';

const CALL = 'telnet mail.kitchen.example 25';

const app = () => store.getState();
const lastCode = () => {
  const event = app().trace.entries.findLast((entry) => entry.event.kind === 'server')?.event;
  return event?.kind === 'server' ? event.reply.code : undefined;
};

beforeEach(() => {
  store.setState({
    engine,
    session: SANDBOX,
    lesson: undefined,
    trace: engine.begin(DEFAULT_KITCHEN),
    before: undefined,
    draft: NO_DRAFT,
    notices: [],
    opened: [],
  });
});

it('sends what was typed, and empties the input', () => {
  type(CALL);
  sendDraft();
  expect(lastCode()).toBe(220);
  expect(app().draft.text).toBe('');
});

it('sends several pasted lines at once, and no empty one after them', () => {
  send(CALL);
  type('EHLO client.example\r\nNOOP\r\n');
  sendDraft();
  expect(app().trace.inputs.at(-1)).toEqual({ kind: 'line', text: 'EHLO client.example\nNOOP' });
  type('\n');
  sendDraft();
  expect(app().trace.inputs.at(-1)).toEqual({ kind: 'line', text: '\n' });
});

it('turns switches, lets time pass, and changes the server, in one trace', () => {
  set('greylisting', 'on', true);
  choosePersonality('rfc');
  wait(300);
  expect(app().trace.world.now).toBeGreaterThanOrEqual(300);
  expect(app().trace.inputs.map(({ kind }) => kind)).toEqual(['set', 'personality', 'wait']);
});

it('gives up what was typed when it is interrupted', () => {
  type('telnet mail.kit');
  press('interrupt');
  expect(app().draft.text).toBe('');
  expect(app().trace.inputs.at(-1)).toEqual({ kind: 'key', key: 'interrupt' });
});

it('starts again, and brings back what was there', () => {
  send(CALL);
  startAgain();
  expect(app().trace.inputs).toEqual([]);
  expect(app().notices.map(({ key }) => key)).toEqual(['notice.started-again']);
  bringBack();
  expect(lastCode()).toBe(220);
  expect(app().notices).toEqual([]);
});

it('says nothing about a fresh start where nothing was', () => {
  startAgain();
  expect(app().notices).toEqual([]);
});

it('forgets what was put away once one goes on', () => {
  send(CALL);
  startAgain();
  send('help');
  expect(app().before).toBeUndefined();
  expect(app().notices).toEqual([]);
});

it('recalls what was sent, and at the end what was being typed', () => {
  send('help');
  send(CALL);
  type('EH');
  const seen = [recallUp, recallUp, recallUp, recallDown, recallDown, recallDown].map((recall) => {
    recall();
    return app().draft.text;
  });
  expect(seen).toEqual([CALL, 'help', 'help', CALL, 'EH', 'EH']);
});

it('puts a proposed line into the input, the caret where it is marked', () => {
  propose(`MAIL FROM:<${CARET}>`);
  expect(app().draft).toMatchObject({ text: 'MAIL FROM:<>', caret: 11, summons: 1 });
  propose('NOOP');
  expect(app().draft).toMatchObject({ text: 'NOOP', caret: undefined, summons: 2 });
});

it('keeps what is sent before the engine has come, in order', async () => {
  store.setState({ engine: undefined, trace: blank(DEFAULT_KITCHEN), kept: {} });
  send(CALL);
  send('EHLO client.example');
  expect(app().trace.inputs).toEqual([]);
  await expect.poll(() => app().trace.inputs.length).toBe(2);
  expect(lastCode()).toBe(250);
});
