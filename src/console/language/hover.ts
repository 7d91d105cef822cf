import { decodeBase64 } from '#encoding/base64.ts';
import { fromOctets } from '#encoding/utf8.ts';
import type { Facts } from '#smtp/model/reply.ts';
import type { RfcRef } from '#smtp/model/rfc.ts';
import { REFERENCES } from './references.ts';
import type { Token } from './token.ts';

/** What stands at one place of a line: the message that explains it, its facts, and the section behind it. */
export interface Hover {
  readonly from: number;
  readonly to: number;
  readonly about: string;
  readonly facts: Facts;
  readonly rfc: RfcRef | undefined;
}

/** Octets as a reader sees them: a line break and a NUL get a sign of their own. */
export const visible = (octets: string): string =>
  fromOctets(octets).replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\0', '\\0');

const HOLDS_BASE64: readonly string[] = ['hover.part.response', 'hover.part.initial-response'];

function explain(token: Token, text: string): Hover {
  const { from, to, about } = token;
  const hover = (key: string, facts: Facts): Hover => ({ from, to, about: key, facts, rfc: REFERENCES[key] });
  if (!HOLDS_BASE64.includes(about)) return hover(about, { text });
  const octets = decodeBase64(text);
  if (octets === undefined) return hover('hover.part.not-base64', { text });
  return hover(about, { text, decoded: visible(octets) });
}

/** What stands at an offset of a line that has been split into tokens; undefined where nothing needs explaining. */
export function hoverAt(line: string, tokens: readonly Token[], at: number): Hover | undefined {
  const token = tokens.find(({ from, to, about }) => about !== '' && from <= at && at < to);
  return token === undefined ? undefined : explain(token, line.slice(token.from, token.to));
}
