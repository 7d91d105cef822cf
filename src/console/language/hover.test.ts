import { expect, it } from 'vitest';
import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import { hoverAt, visible } from './hover.ts';
import type { Reader } from './reader.ts';
import { REFERENCES } from './references.ts';
import { tokens } from './tokens.ts';

const at = (marked: string, reader: Reader) => {
  const place = marked.indexOf('^');
  const line = marked.replace('^', '');
  return hoverAt(line, tokens(line, reader), place);
};

it.each<[Reader, string, string, string | undefined]>([
  ['command', 'M^AIL FROM:<>', 'hover.verb.MAIL', 'RFC 5321 §4.1.1.2'],
  ['command', 'MAIL ^FROM:<>', 'hover.part.from', 'RFC 5321 §4.1.1.2'],
  ['command', 'MAIL FROM:<^>', 'hover.part.null-path', 'RFC 5321 §4.5.5'],
  ['command', 'RCPT T^O:<a@b.example>', 'hover.part.to', 'RFC 5321 §4.1.1.3'],
  ['command', 'RCPT TO:<a@b^.example>', 'hover.part.domain', 'RFC 5321 §2.3.5'],
  ['command', 'MAIL FROM:<> SI^ZE=5', 'hover.parameter.SIZE', 'RFC 1870 §6'],
  ['command', 'MAIL FROM:<> BY=6^0;R', 'hover.parameter.BY', 'RFC 2852 §4'],
  ['command', 'MAIL FROM:<> HOLD^FOR=60', 'hover.parameter.HOLDFOR', 'RFC 4865 §3'],
  ['command', 'MAIL FROM:<> holdun^til=x', 'hover.parameter.HOLDUNTIL', 'RFC 4865 §3'],
  ['command', 'MAIL FROM:<> MT-PRI^ORITY=3', 'hover.parameter.MT-PRIORITY', 'RFC 6710 §3'],
  ['command', 'MAIL FROM:<> REQUIRE^TLS', 'hover.parameter.REQUIRETLS', 'RFC 8689 §2'],
  ['command', 'XCLI^ENT ADDR=192.0.2.1', 'hover.verb.XCLIENT', undefined],
  ['command', 'XCLIENT PROTO=SMTP AD^DR=192.0.2.1', 'hover.part.proxy', undefined],
  ['command', 'MAIL FROM:<> SO^UP=5', 'hover.parameter.unknown', 'RFC 5321 §4.1.1.11'],
  ['command', 'AUTH lo^gin', 'hover.mechanism.LOGIN', undefined],
  ['command', 'AUTH SO^UP', 'hover.mechanism.unknown', undefined],
  ['command', 'SO^UP x', 'hover.verb.unknown', 'RFC 5321 §4.2.4'],
  ['header', 'subj^ect: x', 'hover.field.Subject', 'RFC 5322 §3.6.5'],
  ['header', 'X-So^up: x', 'hover.field.unknown', 'RFC 5322 §3.6.8'],
  ['shell', 'tel^net mail.kitchen.example 25', 'hover.program.telnet', undefined],
  ['shell', 'telnet mail.kitchen.example 2^5', 'hover.port.25', 'RFC 5321 §4.5.4.2'],
])('explains, for the %s, what stands in %j', (reader, line, about, rfc) => {
  expect(at(line, reader)).toMatchObject({ about, rfc });
});

const PARAMETERS = EXTENSIONS.flatMap(({ mailParameters, rcptParameters }) =>
  Object.keys({ ...mailParameters, ...rcptParameters }),
);

it('finds the parameters of the extensions', () => expect(PARAMETERS).toContain('SIZE'));

it.each(PARAMETERS)('knows the parameter %s, and where it is defined', (keyword) => {
  const about = at(`MAIL FROM:<> ^${keyword}=x`, 'command')?.about ?? '';
  expect(about).toBe(`hover.parameter.${keyword}`);
  expect(REFERENCES).toHaveProperty([about]);
});

it('shows what base64 says, with signs for line breaks and zero octets', () => {
  expect(at('YWxp^Y2UK', 'response')).toMatchObject({
    about: 'hover.part.response',
    facts: { decoded: 'alice\\n' },
  });
  expect(at('AUTH PLAIN AGF^saWNlAHBpZQ==', 'command')?.facts).toMatchObject({ decoded: '\\0alice\\0pie' });
  expect(visible('\xd1\x81')).toBe('с');
});

it('says so where base64 was meant and is not there', () => {
  expect(at('YWx^pY2', 'response')?.about).toBe('hover.part.not-base64');
});

it('says nothing where nothing stands', () => {
  expect(at('MAIL^ FROM:<>', 'command')).toBeUndefined();
  expect(at('Hello,^ SMTP!', 'body')).toBeUndefined();
});
