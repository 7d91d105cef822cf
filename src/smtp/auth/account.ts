import { toOctets } from '#encoding/utf8.ts';
import type { Desk } from '../model/mechanism.ts';
import type { Account } from '../model/server.ts';

/** The account that a client names, in octets; undefined where nobody is called that. */
// Not RFC 4954 §4: names are compared octet by octet, without the preparation that it asks for (SHOULD)
export const accountOf = ({ accounts }: Desk, login: string): Account | undefined =>
  accounts.find((account) => toOctets(account.login) === login);

/** The password as the octets that go into a proof. */
export const passwordOctets = ({ password }: Account): string => toOctets(password);
