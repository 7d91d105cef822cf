import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { toggleCompare } from './compare-mode.ts';
import { engine } from './engine.ts';
import { memorable, restored } from './persistence.ts';
import { closeScript, lookAt, openScript, write } from './script.ts';
import { press, send, set, startAgain } from './session.ts';
import { store } from './store.ts';
import { asStored } from './stored.ts';

const CALL = 'telnet mail.kitchen.example 25';
const TEXT = `${CALL}\nEHLO client.example\nMAIL FROM:<carol@client.example>\nRCPT TO:<alice@kitchen.example>\n`;

const first = store.getState();
const app = () => store.getState();
const lines = () => app().script?.run.lines ?? [];

beforeEach(() => {
  vi.useFakeTimers();
  store.setState({ ...first, engine, trace: engine.begin(DEFAULT_KITCHEN) }, true);
});
afterEach(() => {
  closeScript();
  vi.useRealTimers();
});

it('turns what was done live into a script, and the script into what was done', () => {
  send(CALL);
  send('EHLO client.example\nMAIL FROM:<>');
  press('escape');
  const { inputs } = app().trace;
  openScript();
  expect(lines()).toEqual([CALL, 'EHLO client.example', '+ MAIL FROM:<>', '^]']);
  closeScript();
  expect(app()).toMatchObject({ mode: 'live', script: undefined, trace: { inputs } });
});

it('plays what is written at once, and the page follows a moment later', () => {
  openScript();
  write(TEXT);
  expect(app().script?.run.trace.inputs).toHaveLength(4);
  expect(app().trace.inputs).toHaveLength(0);
  vi.runAllTimers();
  expect(app().trace).toBe(app().script?.run.trace);
});

it('plays a long script in slices, the lines that are seen first', () => {
  openScript();
  const long = "printf 'a'\n".repeat(3_000);
  write(long, 400);
  const begun = app().script?.run.ends.length ?? 0;
  expect(begun).toBeGreaterThan(400);
  expect(begun).toBeLessThan(3_000);
  vi.runAllTimers();
  expect(app().trace.inputs).toHaveLength(3_000);
});

it('whoever goes on before all is played loses nothing', () => {
  openScript();
  write("printf 'a'\n".repeat(3_000));
  send('QUIT');
  expect(app().trace.inputs).toHaveLength(3_001);
  expect(lines().at(-1)).toBe('QUIT');
});

it('a switch changes the kitchen that the script begins in, and marks the lines that are answered otherwise', () => {
  openScript();
  write(TEXT);
  set('greylisting', 'on', true);
  expect(lines()).toHaveLength(4);
  expect([...(app().script?.marked ?? [])]).toEqual([3]);
  expect(app().trace.kitchen.hosts[0]?.server.behaviours.greylisting).toMatchObject({ on: true });
  write(`${TEXT}NOOP\n`);
  expect(app().script?.marked.size).toBe(0);
});

it('a long script is played in another kitchen slice by slice: it says how far it is, and what it marks grows', async () => {
  vi.useRealTimers();
  openScript();
  write(`${CALL}\n${'EHLO client.example\n'.repeat(40_000)}`);
  await vi.waitFor(() => expect(app().trace.inputs).toHaveLength(40_001), 20_000);
  set('SIZE', 'on', false);
  const [far, some] = [app().script?.far ?? 0, app().script?.marked.size ?? 0];
  expect(far).toBeGreaterThan(0);
  expect(far).toBeLessThan(40_001);
  expect(some).toBe(far - 1);
  expect(app().trace.kitchen).not.toEqual(DEFAULT_KITCHEN);
  await vi.waitFor(() => expect(app().script?.far).toBeUndefined(), 20_000);
  expect(app().script?.marked.size).toBe(40_000);
  expect(app().trace.inputs).toHaveLength(40_001);
});

it('where the script itself has the last word about a switch, that line changes', () => {
  openScript();
  write(`${CALL}\n! greylisting on\nEHLO client.example\n`);
  set('greylisting', 'on', false);
  expect(lines()[1]).toBe('! greylisting off');
  expect(app().trace.kitchen).toEqual(DEFAULT_KITCHEN);
});

it('an edit brings back the present, and closes what was open behind it', () => {
  openScript();
  write(TEXT);
  vi.runAllTimers();
  const last = app().trace.entries.length - 1;
  store.setState({ moment: 3, opened: [4, last] });
  write(TEXT.replace('RCPT TO', 'RCPT to'));
  expect(app()).toMatchObject({ moment: undefined, opened: [4] });
});

it('what is written comes before what was still being played', async () => {
  openScript();
  write("printf 'a'\n".repeat(3_000));
  vi.advanceTimersByTime(25);
  write(TEXT);
  vi.runAllTimers();
  expect(app().trace.inputs).toHaveLength(4);
});

it('follows when the session becomes another one', () => {
  openScript();
  write(TEXT);
  vi.runAllTimers();
  startAgain();
  expect(lines()).toEqual([]);
});

it('knows the line that is looked at, once the frame of the key is drawn', () => {
  lookAt(3);
  expect(app().script).toBeUndefined();
  openScript();
  lookAt(3, 5);
  expect(app().script?.shown).toMatchObject({ line: 0, column: 0 });
  vi.runAllTimers();
  expect(app().script?.shown).toMatchObject({ line: 3, column: 5 });
  const { script } = app();
  lookAt(3, 5);
  vi.runAllTimers();
  expect(app().script).toBe(script);
  lookAt(3, 6);
  lookAt(2, 1);
  vi.runAllTimers();
  expect(app().script?.shown).toMatchObject({ line: 2, column: 1 });
});

it('what is said beside the text follows before the page does, and both have the last word of the text', () => {
  openScript();
  write(TEXT);
  expect(app().script?.shown.run.lines).toEqual([]);
  vi.advanceTimersByTime(30);
  expect(app().script?.shown.run).toBe(app().script?.run);
  expect(app().trace.inputs).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(app().trace).toBe(app().script?.run.trace);
});

it('nothing is written where no script is open', () => {
  write(TEXT);
  expect(app().script).toBeUndefined();
});

it('is put away where the stage is live again, and what was written has been done', () => {
  openScript();
  write(TEXT);
  store.setState({ mode: 'live' });
  expect(app().script).toBeUndefined();
  expect(app().trace.inputs).toHaveLength(4);
});

it('stays while it is compared, with all that was written done, and is there again after that', () => {
  openScript();
  write(TEXT);
  toggleCompare();
  expect(app().mode).toBe('compare');
  expect(app().trace.inputs).toHaveLength(4);
  send('QUIT');
  expect(lines()).toContain('QUIT');
  expect(memorable(app()).mode).toBe('script');
  toggleCompare();
  expect(app().mode).toBe('script');
  expect(memorable(app()).mode).toBe('script');
});

it('gives way where the session of a link takes its place', () => {
  openScript();
  write(TEXT);
  const trace = engine.begin(DEFAULT_KITCHEN);
  store.setState({ mode: 'live', trace });
  vi.runAllTimers();
  expect(app()).toMatchObject({ script: undefined, mode: 'live' });
  expect(app().trace).toBe(trace);
});

it('is remembered, and so is that it was left', () => {
  openScript();
  const remembered = memorable(app());
  expect(asStored(JSON.parse(JSON.stringify(remembered)))?.mode).toBe('script');
  closeScript();
  expect(memorable(app()).mode).toBeUndefined();
  expect(restored(memorable(app())).mode).toBe('live');
  expect(restored(remembered).mode).toBe('script');
});
