import { command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import { ORDER_ONLY } from './checks.ts';
import { done, refused } from './outcome.ts';

const syntax = reply('bad-argument', 501, '5.5.4', 'Syntax: {verb} {expected}', 'RFC 1985 §5.2');
const refusal = reply('queue-refused', 459, '4.5.0', '<{node}>: service unavailable', 'RFC 1985 §5.3');
const started = reply('queue-started', 250, '2.0.0', 'Queuing for node {node} started', 'RFC 1985 §5.3');

const NODE = /^[@#]?([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?)$/;

/** Asks for the letters that wait for a domain to be sent now. */
// RFC 1985 §5
export const etrn = command({
  verb: 'ETRN',
  rfc: 'RFC 1985 §5',
  run(argument, scene, _, next): Outcome {
    const node = NODE.exec(argument)?.[1] ?? '';
    const words = /\s/.test(argument.trim()) ? 'several' : 'one';
    const facts = { verb: 'ETRN', words, value: argument, expected: 'domain', node: node || argument };
    if (argument === '')
      return refused(answer(syntax, { ...facts, expected: 'domain', blank: 'yes' }), scene, ORDER_ONLY);
    if (scene.server.values.ETRN?.answers !== 'start') {
      return refused(answer(node === '' ? syntax : refusal, facts), scene, ORDER_ONLY);
    }
    if (argument.startsWith('#'))
      return refused(answer(refusal, { ...facts, queue: 'yes' }), scene, ORDER_ONLY);
    return done(started, scene, next, ORDER_ONLY, facts);
  },
});

/** Every reply to ETRN. */
export const etrnForms = [syntax, refusal, started];
