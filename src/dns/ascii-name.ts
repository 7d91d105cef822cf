import { punycode } from '#encoding/punycode.ts';
import { fromOctets, isAscii } from '#encoding/utf8.ts';

/** The most octets that a label of the DNS holds. */
// RFC 1035 §2.3.4
const LONGEST = 63;

/** A label as the DNS knows it. One that would be too long is nobody’s name, and stays as it is. */
// RFC 5890 §2.3.2.1
function ascii(label: string): string {
  if (isAscii(label)) return label;
  const written = `xn--${punycode(label.toLowerCase().normalize('NFC'))}`;
  return written.length > LONGEST ? label : written;
}

/** A name of any script in the letters of ASCII that the DNS has for it. Two spellings of a name come to the same. */
// RFC 5891 §5.3, §5.5
// Not RFC 5891 §5.4: whether each letter may stand in a name is not asked; what may not has no records
export const asciiName = (text: string): string =>
  isAscii(text) ? text : text.split('.').map(ascii).join('.');

/** The same for a name as it stands on the wire, in UTF-8. */
// RFC 6531 §3.2
export const asciiNameOf = (octets: string): string =>
  isAscii(octets) ? octets : asciiName(fromOctets(octets));
