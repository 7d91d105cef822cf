import { toOctets } from '#encoding/utf8.ts';
import type { Desk, Next } from '../model/mechanism.ts';
import { answer, type ReplyForm } from '../model/reply.ts';
import type { Account } from '../model/server.ts';

/** What stands between the parts of a response, and at its end. */
// RFC 7628 §3.1: kvsep = %x01
export const SEPARATOR = '\x01';

// RFC 7628 §4: the scheme is read without regard to case
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/** The token in `Bearer TOKEN`; undefined where there is none. */
export const bearerToken = (auth: string | undefined): string | undefined => BEARER.exec(auth ?? '')?.[1];

/** Whose token is it? */
export const bearerOf = ({ accounts }: Desk, token: string | undefined): Account | undefined =>
  token === undefined ? undefined : accounts.find((account) => account.token === token);

/** The owner of the token is the account that the response has named, or it has named none. */
export const owned = ({ login }: Account, named: string): boolean =>
  named === '' || named === toOctets(login);

/** The client has answered the error as it must, and now the exchange fails. */
// RFC 7628 §3.2.3
export const tokenRefused = (form: ReplyForm, mechanism: string): Next => ({
  kind: 'refused',
  found: 'bad-token',
  answer: answer(form, { mechanism }),
});
