import type { Browser, Page } from 'playwright';

/** How long the page could not answer, in milliseconds: by the clock, and by what the processor gave to it. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

/** The busiest of the threads that run a page: there are idle ones in reserve. */
function tasksIn(events: readonly TraceEvent[]): readonly Task[] {
  const pages = new Set(
    events.flatMap((event) => {
      const { name } = (event as unknown as { args: { name?: string } }).args;
      return event.name === 'thread_name' && name === 'CrRendererMain' ? [threadOf(event)] : [];
    }),
  );
  const byThread = new Map<string, Task[]>();
  for (const event of events) {
    const thread = threadOf(event);
    if (event.name !== 'ThreadControllerImpl::RunTask' || !pages.has(thread)) continue;
    const found = byThread.get(thread) ?? [];
    found.push({ wall: (event.dur ?? 0) / 1000, cpu: (event.tdur ?? 0) / 1000 });
    byThread.set(thread, found);
  }
  const sum = (tasks: readonly Task[]) => tasks.reduce((all, { cpu }) => all + cpu, 0);
  const [busiest] = [...byThread.values()].toSorted((one, other) => sum(other) - sum(one));
  if (busiest === undefined) throw new Error('The trace of the browser names no task of the page.');
  return busiest;
}

/** The tasks of the page while something is done, as Chromium's own trace has them; the longest first. */
export async function tasksOf(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<readonly Task[]> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    traceEvents: readonly TraceEvent[];
  };
  return tasksIn(traceEvents).toSorted((one, other) => other.wall - one.wall);
}
