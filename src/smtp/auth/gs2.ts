/** The header that stands before the first response of SCRAM and of OAUTHBEARER. */
export interface Gs2Header {
  /** As it was written, the last comma included. */
  readonly text: string;
  /** `n`: the client knows no channel binding; `y`: it does, and thinks that the server does not; `p`: it uses it. */
  readonly flag: 'n' | 'y' | 'p';
  /** In whose name the client wants to act; '' for its own. */
  readonly authorizeAs: string;
  /** What stands after the header. */
  readonly rest: string;
}

// RFC 5802 §7: gs2-header = gs2-cbind-flag "," [ authzid ] ","
const HEADER = /^(n|y|p=[A-Za-z0-9.-]+),(?:a=([^,]*))?,/;

// RFC 5802 §5.1: a "=" that is not part of "=2C" or "=3D" fails the authentication
const SASLNAME = /^(?:[^\0=,]|=2C|=3D)+$/;

/** A name as it was meant, `=2C` and `=3D` undone; undefined where it is none. */
// RFC 5802 §5.1
export const saslname = (text: string): string | undefined =>
  SASLNAME.test(text) ? text.replaceAll('=2C', ',').replaceAll('=3D', '=') : undefined;

/** A name as it is written in a message. */
// RFC 5802 §5.1
export const writtenSaslname = (name: string): string => name.replaceAll('=', '=3D').replaceAll(',', '=2C');

/** Reads the header; undefined where there is none. */
// RFC 5802 §7
export function gs2Header(message: string): Gs2Header | undefined {
  const [text, flag, written] = HEADER.exec(message) ?? [];
  if (text === undefined || flag === undefined) return undefined;
  const authorizeAs = written === undefined ? '' : saslname(written);
  return authorizeAs === undefined
    ? undefined
    : { text, flag: flag.charAt(0) as Gs2Header['flag'], authorizeAs, rest: message.slice(text.length) };
}
