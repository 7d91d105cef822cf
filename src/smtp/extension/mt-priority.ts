import { extension } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { choice } from '../model/setting.ts';

const badPriority = reply(
  'bad-parameter',
  501,
  '5.5.2',
  'Syntax: MT-PRIORITY=<-9 to 9>, once',
  'RFC 6710 §4.1',
);
// RFC 6710 §4.1: the text begins with the new priority and a space
const changed = reply(
  'priority-changed',
  250,
  '2.3.6',
  '{priority} is the priority of this letter now',
  'RFC 6710 §4.1',
);

// RFC 6710 §7: priority-value
const PRIORITY = /^(0|-?[1-9])$/;

/** Who may move a letter ahead of others. Anybody may put one's own letters behind. */
// RFC 6710 §4.1: positive priorities are not for untrusted sources
const mayRaise = (raises: string, { session }: Scene): boolean =>
  raises === 'anybody' || (raises === 'login' && session.login !== undefined);

/** Letters may have a priority on the way, from -9 to 9; those without have 0. */
// RFC 6710
export const mtPriority = extension({
  rfc: 'RFC 6710',
  name: 'Priority Message Handling',
  keyword: 'MT-PRIORITY',
  on: false,
  settings: {
    /** Which use of the numbers is agreed on, where the server says so. */
    profile: choice('undisclosed', ['undisclosed', 'MIXER', 'STANAG4406', 'NSEP']),
    raises: choice('login', ['login', 'anybody', 'nobody']),
  },
  mailLengthIncrease: 15,
  ehloParameters: (_, { profile }) => (profile === 'undisclosed' ? [] : [profile]),
  // RFC 6710 §7
  parameterValues: { 'MT-PRIORITY': { forms: ['priority-value'], examples: ['-3', '3'] } },
  mailParameters: {
    'MT-PRIORITY'(value, { raises }, scene, given) {
      if (value === undefined) return answer(badPriority, { missing: 'yes' });
      if (!PRIORITY.test(value) || 'MT-PRIORITY' in given) return answer(badPriority);
      if (Number(value) <= 0 || mayRaise(raises, scene)) return 'ok';
      return { value: '0', told: answer(changed, { priority: '0' }) };
    },
  },
});

/** What MT-PRIORITY says to what is no priority, and to one that is too high for this client. */
export const mtPriorityForms = [badPriority, changed];
