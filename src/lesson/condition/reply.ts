import type { Reply } from '#smtp/model/reply.ts';
import { type Moment, verbOf } from '../moment.ts';
import { event, same } from './condition.ts';

const replyAt = ({ entry }: Moment): Reply | undefined =>
  entry.event.kind === 'server' ? entry.event.reply : undefined;

/** What can be asked of what was said on the wire. */
export const reply = [
  /** The server has given a reply with this code. */
  event('reply CODE', (moment, [code]) => replyAt(moment)?.code === Number(code)),
  /** The server has given a reply for this reason. */
  event('reason REASON', (moment, [reason]) => replyAt(moment)?.reason === reason),
  /** The client has sent a command with this verb, whatever the answer. */
  event(
    'said VERB',
    ({ entry: { event: at } }, [verb]) =>
      at.kind === 'client' && at.part === 'command' && same(verbOf(at.line), verb),
  ),
  /** The server has answered this verb with this code. */
  event(
    'answered VERB CODE',
    (moment, [verb, code]) => same(moment.answers?.verb, verb) && replyAt(moment)?.code === Number(code),
  ),
];
