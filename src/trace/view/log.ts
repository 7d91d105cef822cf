import { isoDate, syslogDate } from '#mail/log-date.ts';
import type { LogForm, LogStyle } from '#smtp/model/log-style.ts';
import type { Facts } from '#smtp/model/reply.ts';
import { plainLog } from '#smtp/personality/plain-log.ts';
import type { Trace } from '../trace.ts';
import { type Happened, happeningsOf } from './happenings.ts';

/** One line of a server's log, and the entry that made it write that. */
export interface LogLine {
  readonly entry: number;
  readonly text: string;
  /** Did something go wrong? */
  readonly isWarning: boolean;
}

const filled = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');

const WARNINGS: ReadonlySet<Happened['kind']> = new Set([
  'refused',
  'failed',
  'not-smtp',
  'login-failed',
  'lost',
  'timeout',
  'undelivered',
]);

function styleOf({ entries }: Trace, { entry, host }: Happened) {
  const server = entries[entry]?.world.running[host]?.server;
  return { server, style: server?.personality.log ?? plainLog };
}

const fits = ({ when = {} }: LogForm, facts: Facts): boolean =>
  Object.entries(when).every(([name, value]) => facts[name] === value);

function lineOf(form: LogForm, { prefix, processes }: LogStyle, facts: Facts): string {
  const pid = String(processes[form.by] ?? '');
  return filled(prefix + form.text, { ...facts, program: form.by, pid });
}

/** The log that the servers of a session have kept, each in its own manner. */
export function logOf(trace: Trace): readonly LogLine[] {
  return happeningsOf(trace).flatMap((happened) => {
    const { server, style } = styleOf(trace, happened);
    const seconds = trace.kitchen.epoch + happened.at;
    const minutes = server?.personality.zoneMinutes ?? 0;
    const known: Facts = {
      host: happened.host,
      shortHost: happened.host.split('.')[0] as string,
      syslogDate: syslogDate(seconds, minutes),
      isoDate: isoDate(seconds, minutes),
      digitDate: isoDate(seconds, 0).replace(/\D/g, ''),
      minuteDate: isoDate(seconds, minutes).replace(/\D/g, '').slice(0, 12),
      idNumber: String(Number((happened.facts.queueId as string).replace(/\D/g, '').slice(-6))),
    };
    const facts = { ...happened.facts, ...known };
    const forms = (style.lines[happened.kind] ?? []).filter((form) => fits(form, facts));
    return forms.map((form) => ({
      entry: happened.entry,
      text: lineOf(form, style, facts),
      isWarning: WARNINGS.has(happened.kind),
    }));
  });
}
