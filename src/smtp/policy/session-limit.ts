import { lowerCase } from '#encoding/ascii-case.ts';
import { passes, policy } from '../model/policy.ts';
import { AS_IN_RFC } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import { type Notes, noted, type Session } from '../model/session.ts';
import { count } from '../model/setting.ts';

const tooManyLetters = reply(
  'too-many-letters',
  452,
  '4.5.0',
  'Too many letters in this session',
  'RFC 9422 §4.1',
);
const tooManyDomains = reply(
  'too-many-domains',
  452,
  '4.5.3',
  'Too many recipient domains in this session',
  'RFC 9422 §4.3',
);

/** How many letters one connection may bring, and to how many domains. */
// RFC 9422 §4.1, §4.3
export const sessionLimit = policy({
  id: 'session-limit',
  rfc: 'RFC 9422',
  group: 'pace',
  provenance: AS_IN_RFC,
  on: false,
  settings: { letters: count(10, 1, 999_999), domains: count(20, 1, 1000) },
  memory: undefined,

  onMail(_, { session }, { letters }) {
    const facts = { count: String(session.notes.mails), maximum: String(letters) };
    return session.notes.mails > letters
      ? { found: 'too-many-letters', facts, refusal: answer(tooManyLetters, facts) }
      : passes('within', facts);
  },

  onRcpt({ domain }, { session }, { domains }) {
    const name = lowerCase(domain);
    const seen = session.notes.domains.filter((other) => other !== name);
    const facts = { count: String(seen.length + 1), maximum: String(domains) };
    return seen.length >= domains
      ? { found: 'too-many-domains', facts, refusal: answer(tooManyDomains, facts) }
      : passes('within', facts);
  },
});

/** Does this server count letters and domains? */
export const countsLetters = ({ values }: Server): boolean => values['session-limit']?.on === true;

const withNotes = (session: Session, changes: Partial<Notes>): Session =>
  noted(session, { ...session.notes, ...changes });

/** The session with one MAIL more. */
// RFC 9422 §4.1: "The count includes all MAIL FROM commands, regardless of whether they succeed or fail."
export const countMail = (session: Session): Session =>
  withNotes(session, { mails: session.notes.mails + 1 });

/** The session with the domain of a recipient noted, if such are counted. One that is beyond the limit is not kept. */
// RFC 9422 §4.3
export function noteDomain(domain: string, session: Session, server: Server): Session {
  if (!countsLetters(server)) return session;
  const name = lowerCase(domain);
  const { domains } = session.notes;
  const most = Number(server.values['session-limit']?.domains);
  if (domains.includes(name) || domains.length >= most) return session;
  return withNotes(session, { domains: [...domains, name] });
}

/** Every reply that this policy can give. */
export const sessionLimitForms = [tooManyLetters, tooManyDomains];
