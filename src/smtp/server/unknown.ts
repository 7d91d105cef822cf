import { refusedBy } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn } from '../model/server.ts';
import { KNOWN_ELSEWHERE } from '../model/verb.ts';
import { extensionOf } from './offered.ts';

const unknownCommand = reply('unknown-command', 500, '5.5.2', 'Command not recognized', 'RFC 5321 §4.2.4');
const notImplemented = reply('not-implemented', 502, '5.5.1', 'Command not implemented', 'RFC 5321 §4.2.4');
const empty = reply('empty-line', 500, '5.5.2', 'No command', 'RFC 5321 §4.1.1');
const foreign = reply(
  'not-smtp',
  221,
  '2.7.0',
  'This is SMTP, not {verb}; closing connection',
  'RFC 5321 §7.8',
);

const elsewhere: ReadonlySet<string> = new Set(KNOWN_ELSEWHERE);
const otherProtocols: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'HEAD', 'OPTIONS', 'CONNECT']);

const switchOn = (keyword: string) => [{ behaviour: keyword, setting: 'on', value: true }];

/** A word of another protocol; with `anyWord` also what begins with no letter, or is a header field. */
function isForeign(word: string, { server }: Scene): boolean {
  if (!isOn(server, 'foreign-protocol')) return false;
  const values = server.values['foreign-protocol'];
  if (values?.knows === 'get-post') {
    return word === 'CONNECT' || word === 'GET' || word === 'POST' || /^[^A-Z]|^[!-9;-~]+:/.test(word);
  }
  return otherProtocols.has(word);
}

/** The answer to a line whose first word is no verb of this server. */
export function unknown(word: string, line: string, scene: Scene): Outcome {
  const facts = { verb: word, line };
  if (word === '') return refused(answer(empty, facts), scene, [refusedBy('order', 'unknown', facts)]);
  if (isForeign(word, scene)) return { ...refused(answer(foreign, facts), scene, []), followedBy: 'close' };
  const keyword = extensionOf(word);
  const form = elsewhere.has(word) || keyword !== undefined ? notImplemented : unknownCommand;
  const check = refusedBy('order', 'unknown', facts, keyword === undefined ? [] : switchOn(keyword));
  return refused(answer(form, facts), scene, [check]);
}

/** Every reply to a line that is no command of this server. */
export const unknownForms = [unknownCommand, notImplemented, empty, foreign];
