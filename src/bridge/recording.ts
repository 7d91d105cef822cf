import type { ServerSetup } from '#smtp/model/server.ts';
import { KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';

/** One write of the client and what came back to it. */
export interface Step {
  readonly connect?: boolean;
  readonly send?: string;
  readonly sendRepeat?: readonly (readonly [string, number])[];
  readonly expect?: readonly string[];
  readonly closed?: boolean;
  readonly noReply?: boolean;
  readonly idle?: boolean;
  readonly afterSeconds?: number;
  readonly tls?: string;
  readonly ok?: boolean;
  readonly dynamic?: string;
  readonly client?: { readonly address: string };
}

/** A dialogue with a real server, as it was recorded. */
export interface Recording {
  readonly id: string;
  readonly variant: string;
  readonly client: { readonly address: string };
  readonly settings: RecordedSettings;
  readonly steps: readonly Step[];
}

/** How the recorded server was set up. */
export interface RecordedSettings {
  readonly hostname: string;
  readonly users: readonly string[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly sizeLimit: number;
  readonly recipientLimit: number;
  readonly idleTimeoutSeconds: number;
  readonly hardErrorLimit: number | null;
  readonly trustedNetworks: readonly string[];
  readonly openRelay: boolean;
  readonly vrfy: boolean;
  readonly auth: { readonly offered: string; readonly logins: Readonly<Record<string, string>> };
  readonly tls: { readonly starttls: boolean; readonly requiredForMail: boolean };
}

/** The server that a recording's settings describe, with the personality that is to answer like it. */
export const setupOf = (settings: RecordedSettings, personality: string): ServerSetup => ({
  ...KITCHEN_SERVER,
  hostname: settings.hostname,
  personality,
  // The recorded hosts took mail for themselves by every name that they have, localhost too.
  domains: ['kitchen.example', settings.hostname, 'localhost', '[127.0.0.1]'],
  mailboxes: settings.users.filter((user) => user !== 'postmaster'),
  aliases: { ...KITCHEN_SERVER.aliases, ...settings.aliases },
  accounts: Object.entries(settings.auth.logins).map(([login, password]) => ({ login, password })),
  behaviours: {
    relay: settings.openRelay ? { for: 'open' } : { for: 'login', networks: settings.trustedNetworks },
    'message-size': { maximum: settings.sizeLimit },
    'recipient-limit': { maximum: settings.recipientLimit },
    'idle-timeout': { after: settings.idleTimeoutSeconds },
    'error-limit': settings.hardErrorLimit === null ? { on: false } : { maximum: settings.hardErrorLimit },
    VRFY: { on: settings.vrfy },
    STARTTLS: { on: settings.tls.starttls, required: settings.tls.requiredForMail },
    AUTH: { on: settings.auth.offered !== 'never', when: settings.auth.offered === 'tls' ? 'tls' : 'always' },
  },
});
