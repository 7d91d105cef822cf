import { octetsOf } from '#encoding/octets.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Step } from './workload.ts';

const line = (text: string): Input => ({ kind: 'line', text });

/** What a student would type to the same effect: every line of the letter is a line of its own. */
const typed = (steps: readonly Step[]): readonly Input[] => [
  line('telnet mail.kitchen.example 25'),
  ...steps
    .flatMap(({ chunks }) => chunks.map((chunk) => octetsOf(chunk)))
    .join('')
    .split('\r\n')
    .slice(0, -1)
    .map(line),
];

/** Plays the steps so many times in a kitchen of their own, with world and trace. */
export function traced(steps: readonly Step[], times: number): number {
  const inputs = typed(steps);
  let entries = 0;
  for (let i = 0; i < times; i++) entries += run(DEFAULT_KITCHEN, inputs).entries.length;
  return entries;
}
