import { asciiNameOf } from '#dns/ascii-name.ts';
import type { Check } from './check.ts';

/** What servers and clients ask the DNS for. */
export type Asked = 'A' | 'MX' | 'PTR';

/** One question to the DNS. */
export type Question = readonly [type: Asked, name: string];

const NONE: readonly Question[] = [];

const LOOKED_UP: ReadonlySet<string> = new Set(['exists', 'null-mx', 'missing']);

/** Who takes mail for the domain that was looked at, if it was. */
// RFC 5321 §5.1
export const mailOf = ({ found, facts }: Check): readonly Question[] =>
  LOOKED_UP.has(found) && facts.domain !== undefined ? [['MX', asciiNameOf(facts.domain)]] : NONE;
