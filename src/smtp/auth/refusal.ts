import type { Next } from '../model/mechanism.ts';
import { answer, type ReplyForm, reply } from '../model/reply.ts';

/** Name and secret do not fit together. */
export const failed = reply('auth-failed', 535, '5.7.8', 'Authentication credentials invalid', 'RFC 4954 §6');

const visible = (octets: string): string =>
  octets.replaceAll('\0', '\\0').replaceAll('\r', '\\r').replaceAll('\n', '\\n');

/** The response is not of the mechanism's shape: the form says whose. */
export const malformed = (form: ReplyForm, mechanism: string, response: string): Next => ({
  kind: 'refused',
  answer: answer(form, { mechanism, decoded: visible(response) }),
});

/** The proof does not fit, or nobody has that name: a server says the same to both. */
export const disproven = (login: string): Next => ({ kind: 'refused', answer: answer(failed, { login }) });

/** What a mechanism says where a proof does not fit. */
export const refusalForms = [failed];
