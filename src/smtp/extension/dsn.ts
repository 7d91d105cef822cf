import { decodeXtext } from '#encoding/xtext.ts';
import { extension } from '../model/extension.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { choice, flag, list } from '../model/setting.ts';

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

const hasNever = ({ session }: Scene): boolean =>
  session.transaction?.recipients.some(({ parameters }) => /NEVER/i.test(parameters.NOTIFY ?? '')) === true;

const missing = { missing: 'yes' };

/** The sender may say when it wants to be told what became of the letter, and how much of it to return. */
// RFC 3461
export const dsn = extension({
  rfc: 'RFC 3461',
  name: 'Delivery status notifications',
  keyword: 'DSN',
  provenance: SIMPLIFIED,
  on: true,
  settings: {
    /** Values that are taken whatever they are. */
    unread: list('words'),
    /** Parameters whose value may be empty. */
    mayBeEmpty: list('words'),
    /** May an ENVID be longer than 100 octets? */
    longId: flag(false),
    /** NEVER stands alone for each recipient, or in the whole transaction. */
    never: choice('alone', ['alone', 'alone-in-transaction']),
  },
  mailLengthIncrease: 107,
  rcptLengthIncrease: 500,
  ehloParameters: () => [],
  // RFC 3461 §4
  parameterValues: {
    RET: { forms: ['FULL', 'HDRS'], examples: ['HDRS', 'FULL'] },
    ENVID: { forms: ['xtext'], examples: [''] },
    NOTIFY: {
      forms: ['NEVER', 'SUCCESS,FAILURE,DELAY'],
      examples: ['NEVER', 'SUCCESS,FAILURE', 'FAILURE,DELAY'],
    },
    ORCPT: { forms: ['addr-type;xtext'], examples: ['rfc822;'] },
  },
  mailParameters: {
    RET(value, { unread }) {
      if (value === undefined) return answer(badRet, missing);
      return unread.includes('RET') || /^(FULL|HDRS)$/i.test(value) ? 'ok' : answer(badRet);
    },
    ENVID(value, { unread, longId, mayBeEmpty }) {
      if (value === undefined) return answer(badEnvid, missing);
      if (value.length > 100 && !longId) return answer(badEnvid);
      if (value === '') return mayBeEmpty.includes('ENVID') ? 'ok' : answer(badEnvid);
      const isId = decodeXtext(value) !== undefined;
      return isId || unread.includes('ENVID') ? 'ok' : answer(badEnvid);
    },
  },
  rcptParameters: {
    NOTIFY(value, { unread, mayBeEmpty, never }, scene) {
      if (value === undefined) return answer(badNotify, missing);
      if (never === 'alone-in-transaction' && hasNever(scene)) return answer(badNotify);
      if (value === '' && mayBeEmpty.includes('NOTIFY')) return 'ok';
      return unread.includes('NOTIFY') || NOTIFY.test(value)
        ? 'ok'
        : answer(badNotify, { first: value.split(',', 1)[0] ?? '' });
    },
    ORCPT(value, { unread }) {
      if (value === undefined) return answer(badOrcpt, missing);
      return unread.includes('ORCPT') || isAddress(value) ? 'ok' : answer(badOrcpt);
    },
  },
  twice,
});

/** What DSN says to values that it cannot read or has read already. */
export const dsnForms = [badNotify, badOrcpt, badRet, badEnvid, twice];
