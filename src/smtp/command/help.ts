import { command } from '../model/command.ts';
import { answer, reply } from '../model/reply.ts';
import { isOn } from '../model/server.ts';
import { inState } from '../model/session.ts';
import { ORDER_ONLY } from './checks.ts';

const help = reply('help', 214, '2.0.0', 'This server knows these commands:', 'RFC 5321 §4.1.1.8');

const ALWAYS = ['HELO', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'RSET', 'NOOP', 'QUIT'];

/** Lists the commands; what an extension adds is there when it is on. */
export const helpCommand = command({
  verb: 'HELP',
  rfc: 'RFC 5321 §4.1.1.8',
  run: (argument, scene, _, next) => {
    const offered = ['VRFY', 'EXPN', 'HELP', 'STARTTLS', 'AUTH'].filter((verb) => isOn(scene.server, verb));
    const verbs = [...ALWAYS, ...offered, ...(isOn(scene.server, 'CHUNKING') ? ['BDAT'] : [])].join(' ');
    return {
      session: inState(scene.session, next),
      answer: answer(help, { verb: 'HELP', value: argument }, [verbs]),
      checks: ORDER_ONLY,
    };
  },
});

/** The reply to HELP. */
export const helpForms = [help];
