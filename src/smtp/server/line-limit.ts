import { LONGEST_RESPONSE } from '../command/auth.ts';
import { ORDER_ONLY, refusedBy } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import { EXTENSIONS } from '../extension/catalogue.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn, type Server } from '../model/server.ts';
import { linesOf } from '../policy/command-lines.ts';

const tooLong = reply('line-too-long', 500, '5.5.2', 'Line too long', 'RFC 5321 §4.5.3.1.9');
const responseTooLong = reply(
  'auth-too-long',
  500,
  '5.5.6',
  'Authentication exchange line is too long',
  'RFC 4954 §6',
);

/** No server waits for the end of a line that is longer than this, whatever its policy says. */
export const LONGEST_LINE = 65_536;

const increases = EXTENSIONS.filter(
  ({ mailLengthIncrease = 0, rcptLengthIncrease = 0 }) => mailLengthIncrease + rcptLengthIncrease > 0,
);

const increase = ({ server }: Scene, verb: string): number =>
  increases.reduce((sum, { keyword, mailLengthIncrease = 0, rcptLengthIncrease = 0 }) => {
    if (!isOn(server, keyword)) return sum;
    return sum + (verb === 'MAIL' ? mailLengthIncrease : verb === 'RCPT' ? rcptLengthIncrease : 0);
  }, 0);

/** The longest line, CRLF counted, that the server takes outside of an exchange, whatever the command. */
// RFC 5321 §4.5.3.1.4
export const longestCommand = ({ values }: Server): number =>
  values['line-length']?.on === true ? Number(values['line-length'].maximum) : LONGEST_LINE;

/** The longest line, CRLF counted, that the server takes now, if the line begins like this. */
// RFC 5321 §4.5.3.1.4: extensions may raise the limit of a command; RFC 4954 §4 has its own for the lines of an exchange
export function lineLimit(scene: Scene, line: string): number {
  if (scene.session.state === 'auth')
    return Number(scene.server.values.AUTH?.longest ?? LONGEST_RESPONSE) + 2;
  const maximum = longestCommand(scene.server);
  if (line.length + 2 <= maximum) return maximum;
  return Math.min(LONGEST_LINE, maximum + increase(scene, line.slice(0, 4).toUpperCase()));
}

/** Is a line that is too long read as far as the limit, and not refused? */
export const mayBeCut = ({ server, session }: Scene): boolean => {
  const { tooLong: fate } = linesOf(server);
  return session.state !== 'auth' && (fate === 'truncate' || fate === 'split');
};

/** The refusal of a line that is too long; its octets have been thrown away. */
export function lineTooLong(scene: Scene): Outcome {
  const { session } = scene;
  const maximum = String(lineLimit(scene, ''));
  const flips = [{ behaviour: 'line-length', setting: 'on', value: false }];
  const checks = [...ORDER_ONLY, refusedBy('line-length', 'exceeded', { maximum }, flips)];
  if (session.state !== 'auth') {
    const outcome = refused(answer(tooLong, { maximum }), scene, checks);
    return linesOf(scene.server).tooLong === 'hang-up' ? { ...outcome, followedBy: 'close' } : outcome;
  }
  const idle = { ...scene, session: { ...session, state: 'ready' as const, exchange: undefined } };
  return refused(answer(responseTooLong, { verb: 'AUTH', maximum }), idle, checks);
}

/** Every reply to a line that is too long. */
export const lineLimitForms = [tooLong, responseTooLong];
