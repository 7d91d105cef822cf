import { expect, it } from 'vitest';
import { citation, linkedCitation, linkUrl, rfcUrl } from './url.ts';

it.each([
  ['RFC 5321 §4.1.1.2', 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.2'],
  ['RFC 5321 §D', 'https://www.rfc-editor.org/rfc/rfc5321#appendix-D'],
  ['RFC 5321 §D.1', 'https://www.rfc-editor.org/rfc/rfc5321#appendix-D.1'],
  ['RFC 1870', 'https://www.rfc-editor.org/rfc/rfc1870'],
] as const)('finds %s at the RFC Editor', (reference, url) => {
  expect(rfcUrl(reference)).toBe(url);
});

it('leads to the standard where a section is spelt oddly', () => {
  expect(rfcUrl('RFC 5321 §4.')).toBe('https://www.rfc-editor.org/rfc/rfc5321');
});

it.each([
  ['rfc:5321#4.2.5', 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.5'],
  ['rfc:5321', 'https://www.rfc-editor.org/rfc/rfc5321'],
  ['/replies/550/', '/replies/550/'],
])('takes the link %s where it leads', (href, url) => {
  expect(linkUrl(href)).toBe(url);
});

it('takes a reference apart', () => {
  expect(citation('RFC 3463 §3.8')).toEqual({ rfc: '3463', section: '3.8' });
  expect(linkedCitation('rfc:3463#3.8')).toEqual({ rfc: '3463', section: '3.8' });
  expect(citation('rfc 3463')).toBeUndefined();
});
