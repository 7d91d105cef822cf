/** One write of the client and what came back to it. Text is one octet a code unit. */
export interface Step {
  readonly connect?: boolean;
  readonly send?: string;
  /** In place of `send` for large input: texts and how often each is repeated. */
  readonly sendRepeat?: readonly (readonly [string, number])[];
  /** Reply lines without their CRLF. */
  readonly expect?: readonly string[];
  readonly closed?: boolean;
  readonly noReply?: boolean;
  readonly idle?: boolean;
  readonly afterSeconds?: number;
  readonly tls?: string;
  readonly ok?: boolean;
  /** This `send` was computed from the challenge before it. */
  readonly dynamic?: string;
  readonly client?: { readonly address: string };
}

/** A letter as the recorded server stored it. */
export interface StoredLetter {
  readonly mailbox: string;
  readonly raw: string;
}

/** A dialogue with a real server, as it was recorded. */
export interface Recording {
  readonly id: string;
  readonly variant: string;
  readonly client: { readonly address: string };
  readonly settings: RecordedSettings;
  readonly steps: readonly Step[];
  readonly stored?: readonly StoredLetter[];
}

/** How the recorded server was set up; what a folder leaves out is as in the standard's own reading. */
export interface RecordedSettings {
  readonly hostname: string;
  readonly localDomains?: readonly string[];
  readonly users: readonly string[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly overQuota?: readonly string[];
  readonly sizeLimit: number | null;
  readonly recipientLimit: number | null;
  readonly idleTimeoutSeconds: number | null;
  readonly hardErrorLimit: number | null;
  readonly trustedNetworks: readonly string[];
  readonly openRelay: boolean;
  readonly vrfy: boolean;
  readonly bareNewline?: string;
  readonly auth: {
    readonly offered: string;
    readonly mechanisms?: readonly string[];
    readonly requiredToSend?: boolean;
    readonly senderMustMatchLogin?: boolean;
    readonly logins: Readonly<Record<string, string>>;
  };
  readonly tls: { readonly starttls: boolean; readonly requiredForMail: boolean };
  readonly dnsbl?: {
    readonly zone: string;
    readonly listed: readonly string[];
    readonly when: string;
  } | null;
  readonly greylist?: { readonly delaySeconds: number } | null;
  readonly pregreet?: { readonly action: string; readonly waitSeconds: number } | null;
  readonly restrictions?: RecordedRestrictions;
}

/** What the recorded server checked beyond the protocol. */
export interface RecordedRestrictions {
  readonly heloRequired: boolean;
  readonly heloChecks: readonly string[];
  readonly fqdnRequired: boolean;
  readonly senderDomainMustResolve: boolean;
  readonly recipientDomainMustResolve: boolean;
  readonly rejectUnauthPipelining: boolean;
  readonly strictEnvelope: boolean;
  /** `rcpt`, or `at once`. */
  readonly when: string;
}

/** The octets that a step writes. */
export const octetsSent = ({ send = '', sendRepeat }: Step): string =>
  sendRepeat === undefined ? send : sendRepeat.map(([text, times]) => text.repeat(times)).join('');
