import { saslprep } from '#encoding/saslprep.ts';
import { fromOctets, isUtf8, toOctets } from '#encoding/utf8.ts';
import type { Desk } from '../model/mechanism.ts';
import type { Account } from '../model/server.ts';

const PLAIN = /^[ -~]+$/;

/** A name or password, in octets, in the one form in which such are compared; undefined where it is none. */
// RFC 4954 §4: what cannot be prepared, or comes out empty, fits nobody
export function prepared(octets: string): string | undefined {
  if (PLAIN.test(octets)) return octets;
  const text = isUtf8(octets) ? saslprep(fromOctets(octets)) : undefined;
  return text === undefined || text === '' ? undefined : toOctets(text);
}

/** The account that a client names, in octets; undefined where nobody is called that. */
export function accountOf({ accounts }: Pick<Desk, 'accounts'>, login: string): Account | undefined {
  const name = prepared(login);
  return name === undefined
    ? undefined
    : accounts.find((account) => prepared(toOctets(account.login)) === name);
}

/** Is this, in octets, the password of the account? */
export function isPasswordOf({ password }: Account, octets: string): boolean {
  const given = prepared(octets);
  return given !== undefined && prepared(toOctets(password)) === given;
}

/** The password as the octets that go into a proof. */
export const passwordOctets = ({ password }: Account): string => toOctets(password);

/** The same, prepared first. */
// RFC 5802 §2.2
export const preparedPassword = (account: Account): string =>
  prepared(passwordOctets(account)) ?? passwordOctets(account);
