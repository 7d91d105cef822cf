import { decodeXtext } from '#encoding/xtext.ts';
import { extension } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { choice, flag, list, octets } from '../model/setting.ts';

const badAuth = reply(
  'bad-parameter',
  501,
  '5.5.4',
  'Syntax: AUTH=<mailbox> in xtext, or AUTH=<>',
  'RFC 4954 §5',
);

/** The mechanisms that may be used at this moment; undefined where the server wants TLS first. */
export function offeredMechanisms({ server, session }: Scene): readonly string[] | undefined {
  const values = server.values.AUTH;
  if (values?.when === 'tls' && !session.tls) return undefined;
  return Array.isArray(values?.mechanisms) ? (values.mechanisms as readonly string[]) : [];
}

/** The client may prove who it is. */
// RFC 4954
export const auth = extension({
  rfc: 'RFC 4954',
  name: 'Authentication',
  keyword: 'AUTH',
  on: true,
  settings: {
    mechanisms: list('words', ['PLAIN', 'LOGIN']),
    when: choice('always', ['always', 'tls']),
    required: flag(false),
    /** Longest line of an exchange. */
    longest: octets(12_288, 65_536),
    /** May the login be followed by one of the server's own domains? */
    withDomain: flag(false),
    /** May somebody who is logged in act for somebody else? */
    actsForOthers: flag(false),
    /** Does LOGIN turn down an empty name, or one that is no text, before it asks for the password? */
    readsName: flag(false),
    /** What becomes of an initial response where the server speaks first. */
    earlyResponse: choice('refuse', ['refuse', 'ignore']),
    /** Is the keyword shown after a login? */
    afterLogin: flag(true),
  },
  mailLengthIncrease: 500,
  ehloParameters: (scene, { afterLogin }) =>
    !afterLogin && scene.session.login !== undefined ? undefined : offeredMechanisms(scene),

  mailParameters: {
    AUTH: (value) => (value !== undefined && decodeXtext(value) !== undefined ? 'ok' : answer(badAuth)),
  },
  verbs: ['AUTH'],
});

/** `AUTH=LOGIN`: how programs before RFC 2554 wanted the keyword spelt. It shows what AUTH shows. */
// Not RFC 4954 §3: the equals sign is from a draft that old mail programs followed
export const oldAuth = extension({
  rfc: 'RFC 4954 §3',
  name: 'Authentication, old spelling',
  keyword: 'AUTH=LOGIN',
  on: false,
  settings: {},
  ehloParameters: () => [],
});

/** What AUTH says to a MAIL parameter that is not xtext. */
export const authParameterForms = [badAuth];
