import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { branchesOf } from './branch-actions.ts';
import { goToStep, isDone, stepsDone } from './course.ts';
import { engine } from './engine.ts';
import { FIRST_LESSON, LESSON_IDS, loadCourse } from './lessons.ts';
import { keepRemembering, memorable, takeUp } from './persistence.ts';
import { send } from './session.ts';
import { declineOffer, openOffer, readLink } from './share.ts';
import { type Cupboard, KEY } from './storage.ts';
import { NO_DRAFT, SANDBOX, store } from './store.ts';
import { NOTHING_STORED } from './stored.ts';
import { allKept, arrive, played, sessionAt } from './travel.ts';

const app = () => store.getState();

const shelf = (
  content: Record<string, string> = {},
): Cupboard & { readonly content: Record<string, string> } => ({
  content,
  getItem: (key) => content[key] ?? null,
  setItem: (key, value) => {
    content[key] = value;
  },
});

beforeEach(() => {
  vi.stubGlobal('history', { replaceState: () => undefined });
  vi.stubGlobal('location', { pathname: '/', search: '' });
  store.setState({
    engine,
    language: 'en',
    words: {},
    session: SANDBOX,
    lesson: undefined,
    step: 0,
    trace: engine.begin(DEFAULT_KITCHEN),
    before: undefined,
    draft: NO_DRAFT,
    notices: [],
    kept: {},
    progress: {},
    last: undefined,
    offer: undefined,
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('knows whose session a place shows', () => {
  expect(sessionAt({ kind: 'home' }, undefined)).toBe(FIRST_LESSON);
  expect(sessionAt({ kind: 'home' }, 'refused')).toBe('refused');
  expect(sessionAt({ kind: 'lesson', id: 'log-in' }, undefined)).toBe('log-in');
  expect(sessionAt({ kind: 'sandbox' }, undefined)).toBe(SANDBOX);
  expect(sessionAt({ kind: 'replies' }, undefined)).toBeUndefined();
});

it('has the first lesson, and brings the course in its order', async () => {
  expect(LESSON_IDS).toContain(FIRST_LESSON);
  const course = await loadCourse('en');
  expect(course.map(({ number }) => number)).toEqual(LESSON_IDS.map((_, index) => index + 1));
});

it('keeps each session while another is shown, and the language changes nothing in it', async () => {
  send('help');
  await arrive({ kind: 'lesson', id: FIRST_LESSON }, 'en');
  expect(app().session).toBe(FIRST_LESSON);
  expect(app().trace.inputs).toEqual([]);
  send('telnet mail.kitchen.example 25');
  const { trace } = app();
  await arrive({ kind: 'lesson', id: FIRST_LESSON }, 'ru');
  expect(app().trace).toBe(trace);
  expect(app().lesson?.title).toMatch(/[а-я]/);
  await arrive({ kind: 'replies' }, 'ru');
  expect(app().trace).toBe(trace);
  await arrive({ kind: 'sandbox' }, 'ru');
  expect(app().trace.inputs).toEqual([{ kind: 'line', text: 'help' }]);
});

it('has no place for a lesson that does not exist', async () => {
  await arrive({ kind: 'lesson', id: 'unheard-of' }, 'en');
  expect(app().place).toEqual({ kind: 'nowhere' });
  expect(app().session).toBe(SANDBOX);
});

it('begins anew where what was kept is no kitchen', () => {
  expect(
    played(engine, { kitchen: { seed: 'x' }, inputs: [{ kind: 'wait', seconds: 1 }] }, undefined).inputs,
  ).toEqual([]);
});

it('marks a step as passed when its goals are reached, and remembers it after a fresh start', async () => {
  await arrive({ kind: 'lesson', id: FIRST_LESSON }, 'en');
  send('telnet mail.kitchen.example 25');
  expect(stepsDone(app().progress, FIRST_LESSON)).toBe(1);
  goToStep(1);
  expect(app().step).toBe(1);
  send('EHLO client.example');
  expect(app().progress[FIRST_LESSON]).toEqual({ step: 1, done: [0, 1] });
  const { lesson } = app();
  expect(lesson && isDone(app().progress, lesson)).toBe(false);
  goToStep(99);
  expect(app().step).toBe(1);
});

it('remembers the session after a moment of quiet, and takes it up again', () => {
  vi.useFakeTimers();
  const storage = shelf();
  keepRemembering(storage);
  send('help');
  expect(storage.content[KEY]).toBeUndefined();
  vi.advanceTimersByTime(500);
  const text = storage.content[KEY] ?? '';
  expect(JSON.parse(text)).toEqual(memorable(app()));
  store.setState({ kept: {} });
  takeUp(storage);
  expect(app().kept[SANDBOX]?.inputs).toEqual([{ kind: 'line', text: 'help' }]);
});

it('writes at once when the page goes away', () => {
  vi.useFakeTimers();
  const storage = shelf();
  const write = keepRemembering(storage);
  write();
  expect(storage.content[KEY]).toBeUndefined();
  send('help');
  write();
  expect(storage.content[KEY]).toContain('help');
});

it('says once that the storage is full, and works on', () => {
  vi.useFakeTimers();
  const full: Cupboard = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  keepRemembering(full);
  send('help');
  vi.advanceTimersByTime(500);
  expect(app().notices.map(({ key }) => key)).toEqual(['notice.storage-full']);
  store.setState({ notices: [] });
  send('help');
  vi.advanceTimersByTime(500);
  expect(app().notices).toEqual([]);
});

it('says that the storage is missing or could not be read', () => {
  takeUp(undefined);
  takeUp(shelf({ [KEY]: '{' }));
  expect(app().notices.map(({ key }) => key)).toEqual([
    'notice.storage-missing',
    'notice.storage-unreadable',
  ]);
});

it('does not overwrite a kept session before it has been played', () => {
  const kept = { [SANDBOX]: { kitchen: {}, inputs: [{ kind: 'wait', seconds: 5 } as const] } };
  store.setState({ engine: undefined, kept });
  expect(allKept(app())).toBe(kept);
});

it('does not remember a session that is too large', () => {
  const inputs = Array.from({ length: 6_000 }, () => ({ kind: 'wait', seconds: 1 }) as const);
  store.setState({ kept: { big: { kitchen: {}, inputs } } });
  expect(memorable(app()).sessions).toEqual({});
  expect({ ...NOTHING_STORED, ...memorable(app()) }).toMatchObject({ version: 1 });
});

it('offers the session of a link, and replaces the own one only when asked', async () => {
  const { packed } = await import('./link-codec.ts');
  send('help');
  const link = packed({ session: { kitchen: {}, inputs: [{ kind: 'line', text: 'echo hi' }] } }) ?? '';
  readLink(link);
  expect(app().trace.inputs).toEqual([{ kind: 'line', text: 'help' }]);
  declineOffer();
  expect(app().offer).toBeUndefined();
  readLink(link);
  await openOffer();
  expect(app().trace.inputs).toEqual([{ kind: 'line', text: 'echo hi' }]);
  expect(app().before?.inputs).toEqual([{ kind: 'line', text: 'help' }]);
  expect(branchesOf(app()).others.map(({ session }) => session.inputs)).toEqual([
    [{ kind: 'line', text: 'help' }],
  ]);
});

it.each([
  ['#s1.a!', 'link.problem.letters'],
  ['#s2.abc', 'link.problem.packing'],
  ['#s3.abc', 'link.problem.version'],
])('says what is wrong with the link %s', (hash, problem) => {
  readLink(hash);
  expect(app().notices[0]?.facts?.problem).toBe(problem);
  expect(app().offer).toBeUndefined();
});

it('takes no notice of other fragments', () => {
  readLink('#content');
  expect(app().notices).toEqual([]);
});
