import { fromOctets } from '#encoding/utf8.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be made visible
const UNSEEN = /[\x00-\x1f\x7f]/g;

/** Octets as text that can be looked at: what has no shape of its own is written as a programmer writes it. */
export const visible = (octets: string): string =>
  fromOctets(octets).replace(UNSEEN, (octet) => `\\x${octet.charCodeAt(0).toString(16).padStart(2, '0')}`);
