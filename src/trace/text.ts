import { fromOctets } from '#encoding/utf8.ts';
import { type Reply, replyOctets } from '#smtp/model/reply.ts';
import type { Event } from '#world/event.ts';
import type { Trace } from './trace.ts';

const replyLines = (reply: Reply): readonly string[] =>
  replyOctets(reply)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => `S: ${line}`);

const duration = (seconds: number): string => (seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`);

function lines(event: Event): readonly string[] {
  switch (event.kind) {
    case 'command':
      return [`${event.prompt} ${event.text}`];
    case 'output':
      return [event.text];
    case 'client':
      return [`C: ${fromOctets(event.line)}`];
    case 'server':
      return replyLines(event.reply);
    case 'tls':
      return ['= tls'];
    case 'swallowed':
      return [event.line];
    case 'wait':
      return [`# ${duration(event.seconds)}`];
    case 'set':
      return [`! ${event.behaviour} ${event.setting} ${String(event.value)}`];
    case 'personality':
      return [`! personality ${event.id}`];
    default:
      return [];
  }
}

/** The session in the RFCs' own notation: `C:` and `S:` lines, shell lines as they stood on the screen. */
export const traceText = ({ entries }: Trace): string =>
  entries
    .flatMap(({ event }) => lines(event))
    .map((line) => `${line}\n`)
    .join('');
