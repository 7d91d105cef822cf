import { extension } from '../model/extension.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { holdsTooLong, pastDeadline } from './future-release.ts';

const badBy = reply('bad-parameter', 501, '5.5.4', 'Syntax: BY=<seconds>;R or N', 'RFC 2852 §4');

// RFC 2852 §4: by-value = by-time ";" by-mode [by-trace]
const BY = /^([-+]?\d{1,9});([NR])(T?)$/i;

/** The sender may say by when a letter must have arrived, and what is to happen if it has not. */
// RFC 2852
export const deliverBy = extension({
  rfc: 'RFC 2852',
  name: 'Deliver by',
  keyword: 'DELIVERBY',
  provenance: SIMPLIFIED,
  on: false,
  settings: {},
  mailLengthIncrease: 17,
  ehloParameters: () => [],
  // RFC 2852 §4
  parameterValues: { BY: { forms: ['by-time;by-mode'], examples: ['3600;R', '3600;N'] } },
  mailParameters: {
    BY(value = '', _, scene, given) {
      if (!value.includes(';')) return answer(badBy, { problem: 'mode' });
      const [, time = '', mode = ''] = BY.exec(value) ?? [];
      const isRight = mode !== '' && (mode.toUpperCase() === 'N' || Number(time) > 0);
      if (!isRight) return answer(badBy, { problem: 'time' });
      return holdsTooLong({ ...given, BY: value }, scene) ? answer(pastDeadline, { problem: 'time' }) : 'ok';
    },
  },
});

/** What DELIVERBY says to a value that it cannot read. */
export const deliverByForms = [badBy];
