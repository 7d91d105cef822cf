import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { engine } from './engine.ts';
import { MOST_LINES, sendPaste, stopPaste, takePaste } from './paste.ts';
import { isLargePaste } from './paste-size.ts';
import { sendDraft } from './send-draft.ts';
import { NO_DRAFT, SANDBOX, store } from './store.ts';

vi.setConfig({ testTimeout: 60_000 });

const app = () => store.getState();
const echoes = (count: number) => Array.from({ length: count }, (_, at) => `echo ${at}`).join('\n');

beforeEach(() => {
  store.setState({
    ...{ engine, session: SANDBOX, lesson: undefined, trace: engine.begin(DEFAULT_KITCHEN), notices: [] },
    ...{ pasting: undefined, draft: NO_DRAFT, moment: undefined, branches: {}, script: undefined },
  });
});

it.each([
  ['EHLO client.example', false],
  [echoes(500), false],
  [echoes(501), true],
  ['x'.repeat(60_001), true],
  ['\n'.repeat(1_000_000), true],
])('knows a large paste when it sees one', (text, large) => expect(isLargePaste(text)).toBe(large));

it('sends nothing before it is told to, and then every line, in order', async () => {
  takePaste(echoes(3_000));
  expect(app().pasting).toMatchObject({ done: 0, running: false });
  expect(app().trace.entries.length).toBe(0);
  sendPaste();
  expect(app().pasting?.running).toBe(true);
  await vi.waitFor(() => expect(app().pasting).toBeUndefined(), 20_000);
  const outputs = app().trace.entries.flatMap(({ event }) => (event.kind === 'output' ? [event.text] : []));
  expect(outputs).toEqual(Array.from({ length: 3_000 }, (_, at) => String(at)));
  expect(app().notices).toEqual([]);
});

it('can be stopped: what has gone out stands, and how much it was is said', async () => {
  takePaste(echoes(20_000));
  const unsubscribe = store.subscribe(({ pasting }) => {
    if (pasting !== undefined && pasting.done > 0) stopPaste();
  });
  sendPaste();
  await vi.waitFor(() => expect(app().trace.entries.length).toBeGreaterThan(0), 20_000);
  unsubscribe();
  const stopped = app().notices.find(({ key }) => key === 'notice.paste-stopped');
  expect(stopped?.facts?.count).toBe(20_000);
  expect(Number(stopped?.facts?.done)).toBeLessThan(20_000);
  expect(app().trace.entries.length).toBe(2 * Number(stopped?.facts?.done));
});

it('says that a session is larger than is kept', async () => {
  takePaste(`cat <<\n${'x'.repeat(100)}\n`.repeat(1_200));
  sendPaste();
  await vi.waitFor(() => expect(app().pasting).toBeUndefined(), 20_000);
  await vi.waitFor(() => expect(app().trace.entries.length).toBeGreaterThan(0), 20_000);
  takePaste(`${'y'.repeat(300)}\n`.repeat(700));
  sendPaste();
  await vi.waitFor(() => expect(app().pasting).toBeUndefined(), 20_000);
  await vi.waitFor(() => expect(app().notices.map(({ key }) => key)).toContain('notice.not-kept'), 20_000);
});

it('takes no more lines than can be held, and says so', () => {
  takePaste('\n'.repeat(MOST_LINES + 5));
  expect(app().pasting).toBeUndefined();
  expect(app().notices[0]).toMatchObject({ key: 'notice.paste-too-large', facts: { most: MOST_LINES } });
});

it('leaves a session alone that has become another one meanwhile', async () => {
  takePaste(echoes(5_000));
  sendPaste();
  const other = engine.begin(DEFAULT_KITCHEN);
  store.setState({ trace: other });
  await vi.waitFor(() => expect(app().pasting).toBeUndefined(), 20_000);
  expect(app().trace).toBe(other);
});

it('lets nothing come between while it runs', async () => {
  takePaste(echoes(2_000));
  sendPaste();
  store.setState({ draft: { ...NO_DRAFT, text: 'echo between' } });
  sendDraft();
  expect(app().draft.text).toBe('echo between');
  await vi.waitFor(() => expect(app().pasting).toBeUndefined(), 20_000);
  expect(app().trace.entries).toHaveLength(4_000);
});

it('goes out by Enter, whether it waits for the word or stands in the input', async () => {
  takePaste(echoes(1_000));
  sendDraft();
  await vi.waitFor(() => expect(app().trace.entries.length).toBe(2_000), 20_000);
  store.setState({ draft: { ...NO_DRAFT, text: echoes(700) } });
  sendDraft();
  expect(app().draft.text).toBe('');
  await vi.waitFor(() => expect(app().trace.entries.length).toBe(3_400), 20_000);
});
