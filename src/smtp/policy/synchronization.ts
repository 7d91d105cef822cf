import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { reply } from '../model/reply.ts';
import { choice, flag, list } from '../model/setting.ts';

/** The refusal of a client that did not wait. */
export const outOfStep = reply(
  'out-of-step',
  554,
  '5.5.0',
  'Commands were sent before the reply to {verb}',
  'RFC 2920 §3.1',
);

/** What every later command of such a client may be told. */
export const rejected = reply('rejected', 550, '5.5.0', 'Command rejected', 'RFC 2920 §3.1');

/** Commands may travel in groups only after EHLO, and some only at the end of one. Who does not wait there is no mail server. */
// RFC 2920 §3.1: EHLO, DATA, VRFY, EXPN, TURN, QUIT and NOOP can only be the last command of a group
export const synchronization = policy({
  id: 'synchronization',
  rfc: 'RFC 2920 §3.1',
  group: 'connection',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: false,
  settings: {
    verbs: list('words', ['HELO', 'EHLO', 'DATA', 'VRFY', 'EXPN', 'NOOP', 'ETRN', 'STARTTLS', 'AUTH']),
    /** Must every command and every letter be answered before the next? */
    everything: flag(false),
    /** Are groups of commands out of step without EHLO? */
    withoutEhlo: flag(true),
    penalty: choice('hang-up', ['hang-up', 'reject']),
  },
  memory: undefined,
});

/** Every reply that this policy can give. */
export const synchronizationForms = [outOfStep, rejected];
