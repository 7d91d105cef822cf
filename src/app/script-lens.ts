import { stretchAt } from '#trace/script-lines.ts';
import { finish } from './script.ts';
import { answersAt } from './script-answers.ts';
import { type App, type Script, store } from './store.ts';
import { lookAt } from './timeline.ts';
import { choose, showView } from './view.ts';

/** The script that is looked at, and the moment. */
interface Looked {
  readonly script: Pick<Script, 'run'> | undefined;
  readonly moment: number | undefined;
}

/** What can be asked of a line: to be shown the session up to it, or, where it is shown so already, all of it again. */
export type RunLens = 'to' | 'all';

/** The script as what is said beside its text knows it. */
export const besideText = ({ script, moment }: App): Looked => ({ script: script?.shown, moment });

/** What a line of the script offers; nothing before it has been played, and at the last one nothing where all is shown. */
export function runLens({ script, moment }: Looked, line: number): RunLens | undefined {
  const end = script && stretchAt(script.run, line)?.to;
  if (script === undefined || end === undefined) return undefined;
  if (moment !== undefined) return moment === end ? 'all' : 'to';
  return end < script.run.trace.entries.length ? 'to' : undefined;
}

/** The reply that is meant where one asks at a line why: the last one to it. */
export const replyTo = ({ script }: Looked, line: number): number | undefined =>
  script && answersAt(script.run, line).findLast(({ entry: { event } }) => event.kind === 'server')?.index;

/** Shows the session in every view as it was after a line; asked there again, all of it. */
export function runTo(line: number): void {
  finish();
  const app = store.getState();
  const lens = runLens(app, line);
  if (lens === 'to' && app.script) lookAt(stretchAt(app.script.run, line)?.to);
  if (lens === 'all') lookAt(undefined);
}

/** Shows why a reply came: every check on the way. Where it has not come yet, the session goes on to it. */
export function askWhy(reply: number): void {
  finish();
  const { moment } = store.getState();
  if (moment !== undefined && moment <= reply) lookAt(reply + 1);
  choose(reply);
  showView('why');
}
