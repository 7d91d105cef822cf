/** What s_client is asked to do. */
export interface SClientOptions {
  readonly host: string;
  readonly service: string;
  /** The name for EHLO where TLS is begun by STARTTLS; undefined: TLS from the first octet. */
  readonly starttls: string | undefined;
  readonly quiet: boolean;
  readonly letters: boolean;
}

/** What s_client calls itself in EHLO when nobody has told it a name. */
const EHLO_NAME = 'mail.example.com';

const WITH_VALUE: ReadonlySet<string> = new Set(['-connect', '-starttls', '-name', '-servername']);

// -crlf: lines always end with CRLF here
const ALONE: ReadonlySet<string> = new Set(['-crlf', '-quiet', '-ign_eof', '-nocommands']);

/** `HOST:PORT`, the host perhaps an IPv6 address in brackets. */
const PLACE = /^(?:\[([0-9A-Fa-f:.]+)\]|([^:]*)):(\w+)$/;

/** Options and their values, and the words that are neither. */
function sorted(words: readonly string[]): ReadonlyMap<string, string> | string {
  const given = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const name = word.replace(/^--/, '-');
    if (ALONE.has(name)) given.set(name, '');
    else if (WITH_VALUE.has(name)) {
      const value = words[++i];
      if (value === undefined)
        return `s_client: Option ${name} needs a value\ns_client: Use -help for summary.\n`;
      given.set(name, value);
    } else if (word.startsWith('-'))
      return `s_client: Unknown option: ${word}\ns_client: Use -help for summary.\n`;
    else given.set('-connect', word);
  }
  return given;
}

/** Reads the words after `s_client`: what to do, or what openssl prints instead. */
export function sClientOptions(words: readonly string[]): SClientOptions | string {
  const given = sorted(words);
  if (typeof given === 'string') return given;
  const protocol = given.get('-starttls');
  if (protocol !== undefined && protocol !== 'smtp') {
    return 's_client: Value must be one of:\n\tsmtp\ns_client: Use -help for summary.\n';
  }
  // s_client's own default
  const [, literal, name, service] = PLACE.exec(given.get('-connect') ?? 'localhost:4433') ?? [];
  const host = literal ?? name;
  if (host === undefined || service === undefined) {
    return 's_client: -connect argument or target parameter malformed or ambiguous\n';
  }
  const quiet = given.has('-quiet');
  return {
    host,
    service,
    starttls: protocol === undefined ? undefined : (given.get('-name') ?? EHLO_NAME),
    quiet,
    letters: !quiet && !given.has('-ign_eof') && !given.has('-nocommands'),
  };
}
