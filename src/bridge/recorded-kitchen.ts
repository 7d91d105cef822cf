import type { Zone } from '#dns/record.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import type { Values } from '#smtp/model/setting.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import type { RecordedRestrictions, RecordedSettings } from './recording.ts';

/** The small DNS that all recorded servers asked. */
export const RECORDED_ZONE: Zone = {
  ...DEFAULT_KITCHEN.zone,
  'other.example': [
    { type: 'A', address: '203.0.113.24' },
    { type: 'MX', preference: 10, exchange: 'mx.other.example' },
  ],
  'kitchen.example': [
    { type: 'A', address: '192.0.2.25' },
    { type: 'MX', preference: 10, exchange: 'mail.kitchen.example' },
  ],
  'relay.example': [{ type: 'A', address: '203.0.113.26' }],
};

const NO_RESTRICTIONS: RecordedRestrictions = {
  heloRequired: false,
  heloChecks: [],
  fqdnRequired: false,
  senderDomainMustResolve: false,
  recipientDomainMustResolve: false,
  rejectUnauthPipelining: false,
  strictEnvelope: false,
  when: 'rcpt',
};

const limit = (maximum: number | null, name = 'maximum'): Values =>
  maximum === null ? {} : { on: true, [name]: maximum };

const moment = (when: string): 'rcpt' | 'at-once' => (when === 'rcpt' ? 'rcpt' : 'at-once');

/** What was switched on beyond the protocol. Whatever a recording does not set stays as the personality has it. */
function checks(settings: RecordedSettings): Readonly<Record<string, Values>> {
  const { dnsbl, greylist, pregreet, restrictions = NO_RESTRICTIONS, auth } = settings;
  const when = moment(restrictions.when);
  return {
    ...(restrictions.heloRequired ? { 'hello-required': { on: true } } : {}),
    'hello-checks': {
      on: restrictions.heloChecks.length > 0,
      when,
      invalid: restrictions.heloChecks.includes('invalid'),
      nonFqdn: restrictions.heloChecks.includes('non-fqdn'),
      unknown: restrictions.heloChecks.includes('unknown'),
    },
    ...(restrictions.fqdnRequired ? { 'qualified-addresses': { on: true, when } } : {}),
    ...(restrictions.fqdnRequired && restrictions.heloChecks.includes('unknown')
      ? { 'sender-exists': { on: true, when }, 'null-sender': { on: true } }
      : {}),
    // Servers that refuse at once are set so; the others refuse when they always do.
    'sender-domain': { on: restrictions.senderDomainMustResolve, ...(when === 'at-once' ? { when } : {}) },
    'recipient-domain': { on: restrictions.recipientDomainMustResolve },
    'sender-login': { on: auth.senderMustMatchLogin === true },
    ...(restrictions.rejectUnauthPipelining ? { synchronization: { on: true, checks: 'groups' } } : {}),
    ...(restrictions.strictEnvelope ? { spelling: { strictEnvelope: true } } : {}),
    ...(pregreet ? { 'early-talker': { on: true } } : {}),
    ...(dnsbl
      ? { blocklist: { on: true, zone: dnsbl.zone, listed: dnsbl.listed, when: dnsbl.when } }
      : { blocklist: { on: false } }),
    greylisting: greylist ? { on: true, delay: greylist.delaySeconds } : { on: false },
    ...(settings.bareNewline === 'reject' ? { 'line-ends': { bareLf: 'refuse' } } : {}),
    ...(settings.bareNewline === 'normalize' ? { 'line-ends': { bareLf: 'normalise' } } : {}),
  };
}

/** The server that a recording's settings describe, with the personality that is to answer like it. */
export const setupOf = (settings: RecordedSettings, personality: string): ServerSetup => ({
  ...KITCHEN_SERVER,
  hostname: settings.hostname,
  personality,
  domains: [...new Set([...(settings.localDomains ?? []), settings.hostname])],
  mailboxes: settings.users.filter((user) => user !== 'postmaster'),
  aliases: { ...KITCHEN_SERVER.aliases, ...settings.aliases },
  accounts: Object.entries(settings.auth.logins).map(([login, password]) => ({ login, password })),
  behaviours: {
    ...checks(settings),
    relay: settings.openRelay ? { for: 'open' } : { for: 'login', networks: settings.trustedNetworks },
    recipients: { full: settings.overQuota ?? [] },
    'message-size': limit(settings.sizeLimit),
    'recipient-limit': limit(settings.recipientLimit),
    'idle-timeout': limit(settings.idleTimeoutSeconds, 'after'),
    'error-limit': limit(settings.hardErrorLimit),
    VRFY: { on: settings.vrfy },
    // Who does not verify does not expand either.
    ...(settings.vrfy ? {} : { EXPN: { on: false } }),
    STARTTLS: { on: settings.tls.starttls, required: settings.tls.requiredForMail },
    AUTH: {
      on: settings.auth.offered !== 'never',
      when: settings.auth.offered === 'always' ? 'always' : 'tls',
      required: settings.auth.requiredToSend === true,
      mechanisms: settings.auth.mechanisms ?? ['PLAIN', 'LOGIN'],
    },
  },
});
