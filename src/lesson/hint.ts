import { toOctets } from '#encoding/utf8.ts';
import type { Event } from '#world/event.ts';
import { type ExpectedExchange, exchanges } from './expected-exchange.ts';
import type { Line, Step, WrongWay } from './lesson.ts';
import type { Moment } from './moment.ts';

/** The wrong way that a student has just taken, if the step knows it.
 *
 *  A way has a mark: the last reply that it leads to (its code and the verb that it answers), or, if it leads to none,
 *  its last line. The student's latest reply, or latest line, must be that. Among several ways with the same mark the
 *  one counts that shares the most lines with what the student typed in this step; among equals the first. */
export function wayTaken(step: Step, since: readonly Moment[]): WrongWay | undefined {
  const typed = since.map(({ entry }) => typedLine(entry.event)).filter((line) => line !== undefined);
  const fitting = step.wrongWays
    .filter((way) => bearsMark(way, since, typed))
    .map((way) => ({ way, shared: deeds(way.lines).filter((line) => typed.includes(line)).length }));
  const most = Math.max(...fitting.map(({ shared }) => shared));
  return fitting.find(({ shared }) => shared === most)?.way;
}

/** What the student typed, as octets. */
function typedLine(event: Event): string | undefined {
  if (event.kind === 'client') return event.line;
  return event.kind === 'command' ? toOctets(event.text) : undefined;
}

const deeds = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) =>
    line.kind === 'do' && line.input.kind === 'line' ? [toOctets(line.input.text)] : [],
  );

function bearsMark({ lines }: WrongWay, since: readonly Moment[], typed: readonly string[]): boolean {
  const reply = exchanges(lines).at(-1);
  if (reply !== undefined)
    return isReply(
      reply,
      since.findLast(({ entry }) => entry.event.kind === 'server'),
    );
  const last = deeds(lines).at(-1);
  return last !== undefined && last === typed.at(-1);
}

const isReply = ({ verb, code }: ExpectedExchange, moment: Moment | undefined): boolean =>
  moment?.entry.event.kind === 'server' &&
  moment.entry.event.reply.code === code &&
  moment.answers?.verb === verb;
