import { upperCase } from '#encoding/ascii-case.ts';
import { command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import { isOn } from '../model/server.ts';
import { ORDER_ONLY } from './checks.ts';
import { done, refused } from './outcome.ts';

const help = reply('help', 214, '2.0.0', 'This server knows these commands:\n{verbs}', 'RFC 5321 §4.1.1.8');

const noTopic = reply('bad-argument', 504, '5.5.4', 'No help on {value}', 'RFC 5321 §4.1.1.8');

const ALWAYS = ['HELO', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'RSET', 'NOOP', 'QUIT'];

/** Lists the commands; what an extension adds is there when it is on. */
export const helpCommand = command({
  verb: 'HELP',
  rfc: 'RFC 5321 §4.1.1.8',
  run(argument, scene, _, next): Outcome {
    const offered = ['VRFY', 'EXPN', 'HELP', 'STARTTLS', 'AUTH'].filter((verb) => isOn(scene.server, verb));
    const chunking = isOn(scene.server, 'CHUNKING') ? ['BDAT'] : [];
    const topic = upperCase(argument.trim());
    const facts = {
      verb: 'HELP',
      value: argument,
      topic,
      verbs: [...ALWAYS, ...offered, ...chunking].join(' '),
    };
    const topics = scene.server.values.HELP?.topics;
    const isKnown = !Array.isArray(topics) || topics.length === 0 || topic === '' || topics.includes(topic);
    if (!isKnown) return refused(answer(noTopic, { ...facts, expected: 'topic' }), scene, ORDER_ONLY);
    return done(help, scene, next, ORDER_ONLY, facts);
  },
});

/** Every reply to HELP. */
export const helpForms = [help, noTopic];
