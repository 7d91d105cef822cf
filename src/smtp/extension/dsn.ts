import { decodeXtext } from '#encoding/xtext.ts';
import { extension } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';

const bad = (parameter: string, section: '4.1' | '4.2' | '4.3' | '4.4') =>
  reply('bad-parameter', 501, '5.5.4', `Bad ${parameter} parameter`, `RFC 3461 §${section}`);

const badNotify = bad('NOTIFY', '4.1');
const badOrcpt = bad('ORCPT', '4.2');
const badRet = bad('RET', '4.3');
const badEnvid = bad('ENVID', '4.4');
const twice = reply('bad-parameter', 501, '5.5.4', '{keyword} may be given once only', 'RFC 3461 §4.5');

// RFC 3461 §4.1: NEVER stands alone
const NOTIFY = /^(NEVER|(SUCCESS|FAILURE|DELAY)(,(SUCCESS|FAILURE|DELAY))*)$/i;

const isAddress = (value: string): boolean => {
  const semicolon = value.indexOf(';');
  return semicolon > 0 && decodeXtext(value.slice(semicolon + 1)) !== undefined;
};

/** The sender may say when it wants to be told what became of the letter, and how much of it to return. */
// RFC 3461
export const dsn = extension({
  rfc: 'RFC 3461',
  name: 'Delivery status notifications',
  keyword: 'DSN',
  on: true,
  settings: {},
  mailLengthIncrease: 107,
  rcptLengthIncrease: 500,
  ehloParameters: () => [],
  mailParameters: {
    RET: (value) => (/^(FULL|HDRS)$/i.test(value ?? '') ? 'ok' : answer(badRet)),
    ENVID: (value) =>
      value !== undefined && value.length <= 100 && decodeXtext(value) !== undefined
        ? 'ok'
        : answer(badEnvid),
  },
  rcptParameters: {
    NOTIFY: (value) => (NOTIFY.test(value ?? '') ? 'ok' : answer(badNotify)),
    ORCPT: (value) => (value !== undefined && isAddress(value) ? 'ok' : answer(badOrcpt)),
  },
  twice,
});

/** What DSN says to values that it cannot read or has read already. */
export const dsnForms = [badNotify, badOrcpt, badRet, badEnvid, twice];
