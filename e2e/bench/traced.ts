import { octetsOf } from '#encoding/octets.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import type { Step } from './workload.ts';

const line = (text: string): Input => ({ kind: 'line', text });

/** The other server counts no idle commands: ours counts them, but there are never too many. */
const KITCHEN: Kitchen = {
  ...DEFAULT_KITCHEN,
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({
    ...host,
    server: {
      ...KITCHEN_SERVER,
      behaviours: { ...KITCHEN_SERVER.behaviours, 'junk-commands': { maximum: 1_000_000 } },
    },
  })),
};

/** What a student would do to the same effect: what leaves at once is pasted at once, line by line. */
const typed = (steps: readonly Step[]): readonly Input[] => [
  line('telnet mail.kitchen.example 25'),
  ...steps.map(({ chunks }) =>
    line(
      chunks
        .map((chunk) => octetsOf(chunk))
        .join('')
        .replaceAll('\r\n', '\n')
        .replace(/\n$/, ''),
    ),
  ),
];

/** Plays the steps so many times in a kitchen of their own, with world and trace; returns how many replies are in the traces. */
export function traced(steps: readonly Step[], times: number): number {
  const inputs = typed(steps);
  let replies = 0;
  for (let i = 0; i < times; i++) {
    for (const { event } of run(KITCHEN, inputs).entries) if (event.kind === 'server') replies++;
  }
  const due = 1 + steps.reduce((sum, step) => sum + step.replies, 0);
  if (replies !== due * times) throw new Error(`${replies} replies are in the traces, not ${due * times}`);
  return replies;
}
