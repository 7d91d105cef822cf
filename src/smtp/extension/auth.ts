import { decodeXtext } from '#encoding/xtext.ts';
import { mailbox } from '../grammar/mailbox.ts';
import { type Audience, extension } from '../model/extension.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Account, Server } from '../model/server.ts';
import { choice, flag, list, octets, type Values } from '../model/setting.ts';
import { STRICT } from '../model/spelling.ts';

const badAuth = reply(
  'bad-parameter',
  501,
  '5.5.4',
  'Syntax: AUTH=<mailbox> in xtext, or AUTH=<>',
  'RFC 4954 §5',
);

// RFC 7628 §3: "TLS MUST be used for OAUTHBEARER to protect the bearer token"
const NEEDS_TLS = 'OAUTHBEARER';

/** The mechanisms that the setting names. */
const mechanismsOf = ({ values }: Server): readonly string[] =>
  (values.AUTH as Values).mechanisms as readonly string[];

/** The mechanisms that may be used at this moment; undefined where the server wants TLS first. */
// RFC 4954 §6: a mechanism that the lack of encryption forbids is not to be shown
export function offeredMechanisms({ server, session }: Audience): readonly string[] | undefined {
  const { when } = server.values.AUTH as Values;
  if (when === 'tls' && !session.tls) return undefined;
  const all = mechanismsOf(server);
  return session.tls || !all.includes(NEEDS_TLS) ? all : all.filter((name) => name !== NEEDS_TLS);
}

/** Would this mechanism be offered if only the connection were encrypted? */
export const wantsTls = (name: string, { server, session }: Scene): boolean =>
  !session.tls && name === NEEDS_TLS && mechanismsOf(server).includes(name);

/** Whom the client's TLS certificate names. The student's machine has none; a setting can give it one. */
export function certifiedName({ server, session }: Scene): string | undefined {
  const { certificate } = server.values.AUTH as Values;
  return session.tls ? (certificate as readonly string[])[0] : undefined;
}

/** Everybody who may log in; with a domain of the server's own behind the name too, where that is allowed. */
export const accountsOf = ({ accounts, domains, values }: Server): readonly Account[] =>
  (values.AUTH as Values).withDomain !== true
    ? accounts
    : accounts.flatMap((account) => [
        account,
        ...domains.map((domain) => ({ ...account, login: `${account.login}@${domain}` })),
      ]);

/** Does the text name somebody, or say that nobody knows who it was? */
// RFC 4954 §8
function isIdentity(text: string | undefined): boolean {
  if (text === undefined || text === '<>') return text !== undefined;
  const read = mailbox(text, 0, STRICT, { utf8: true });
  return read.ok && read.end === text.length;
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
    ignoreInitial: flag(false),
    certificate: list('words'),
    /** Longest line of an exchange. */
    longest: octets(12_288, 65_536),
    /** May the login be followed by one of the server's own domains? */
    withDomain: flag(false),
    /** May somebody who is logged in act for somebody else? */
    actsForOthers: flag(false),
    /** Does LOGIN turn down an empty name, or one that is no text, before it asks for the password? */
    readsName: flag(false),
    /** Is the keyword shown after a login? */
    afterLogin: flag(true),
  },
  mailLengthIncrease: 500,
  ehloParameters: (scene, { afterLogin }) =>
    !afterLogin && scene.session.login !== undefined ? undefined : offeredMechanisms(scene),

  // RFC 4954 §8
  parameterValues: { AUTH: { forms: ['xtext'], examples: ['<>'] } },
  mailParameters: {
    AUTH(value) {
      if (value === undefined) return answer(badAuth, { missing: 'yes' });
      return isIdentity(decodeXtext(value)) ? 'ok' : answer(badAuth);
    },
  },
  verbs: ['AUTH'],
});

/** `AUTH=PLAIN LOGIN`: how programs before RFC 2554 wanted the keyword spelt. It shows what AUTH shows. */
// Not RFC 4954 §3: the equals sign is from a draft that old mail programs followed
export const oldAuth = extension({
  rfc: 'RFC 4954 §3',
  name: 'Authentication, old spelling',
  keyword: 'AUTH=LOGIN',
  provenance: recordedFrom('provider-2009'),
  on: false,
  settings: {},
  ehloParameters: offeredMechanisms,
  ehloLine(scene) {
    const offered = offeredMechanisms(scene);
    return offered && `AUTH=${offered.join(' ')}`;
  },
});

/** What AUTH says to a MAIL parameter that is not xtext. */
export const authParameterForms = [badAuth];
