import type { Parsed } from '../model/problem.ts';
import { DCONTENT, runOf } from './character.ts';
import { ldhStr } from './domain.ts';
import { isIpv4, isIpv6 } from './ip-address.ts';
import { read, tooLong, wrong } from './parsed.ts';

const IPV6_TAG = 'ipv6:';

/** Is it `tag:content`, with a tag that is not spoken for? */
// RFC 5321 §4.1.3: General-address-literal = Standardized-tag ":" 1*dcontent
function isGeneral(content: string): boolean {
  const tag = ldhStr(content, 0);
  // The tag "MUST be specified in a Standards-Track RFC": what only looks like one is an IPv6 address without its tag.
  if (isIpv6(content)) return false;
  return tag.ok && content[tag.end] === ':' && tag.end + 1 < content.length;
}

function isLiteral(content: string): boolean {
  if (content.slice(0, IPV6_TAG.length).toLowerCase() === IPV6_TAG)
    return isIpv6(content.slice(IPV6_TAG.length));
  return isIpv4(content) || isGeneral(content);
}

/** An address in place of a domain, as it was written, with its brackets. */
// RFC 5321 §4.1.3
export function addressLiteral(text: string, at: number): Parsed<string> {
  if (text[at] !== '[') return wrong(text, at, 'address-literal', 'RFC 5321 §4.1.3');
  const end = runOf(text, at + 1, DCONTENT);
  if (text[end] !== ']') return wrong(text, end, 'address-literal', 'RFC 5321 §4.1.3');
  if (end + 1 - at > 255) return tooLong(at + 255, 'domain-length', 'RFC 5321 §4.5.3.1.2');
  if (!isLiteral(text.slice(at + 1, end))) return wrong(text, at + 1, 'address-literal', 'RFC 5321 §4.1.3');
  return read(text.slice(at, end + 1), end + 1);
}
