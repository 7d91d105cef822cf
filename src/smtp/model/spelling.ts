/** Departures from the grammar that a server may take in its stride, and forms of it that a server may not take.
 *  Every one is off in the strict reading. */
export interface Spelling {
  /** `MAIL FROM: <a@b.example>`: the space after the colon (Not RFC 5321 §4.1.1.2). */
  readonly spaceAfterColon: boolean;
  /** `MAIL  FROM:<a@b.example>`: more spaces than one before the word. */
  readonly looseSpaces: boolean;
  /** `MAIL FROM :<a@b.example>`: a space before the colon. */
  readonly spaceBeforeColon: boolean;
  /** `MAIL FROM:a@b.example`: no brackets around the address. */
  readonly missingBrackets: boolean;
  /** `MAIL FROM:a@b.example>`: a closing bracket alone. */
  readonly loneBracket: boolean;
  /** `MAIL FROM:<<a@b.example>>`. */
  readonly nestedBrackets: boolean;
  /** `MAIL FROM:< >` for the null reverse-path. */
  readonly blankNullPath: boolean;
  /** `MAIL FROM:Ann <a@b.example>`: a name before the address. */
  readonly displayName: boolean;
  /** `RCPT TO:<alice>`: a local part alone, completed with the server's own domain. */
  readonly missingDomain: boolean;
  /** `MAIL FROM:<a.@b.example>`, `<a..b@c.example>`: dots where the grammar has none. */
  readonly looseDots: boolean;
  /** `"a b"@c.example` is refused, although the grammar has it. */
  readonly noQuotedLocalPart: boolean;
  /** What may stand in a local part besides what the grammar allows. */
  readonly alsoInLocalPart: readonly LocalPartClass[];
  /** What may stand in a domain besides what the grammar allows. */
  readonly alsoInDomain: readonly DomainClass[];
  /** `a@[192.0.2.1]` is refused, although the grammar has it. */
  readonly noAddressLiteral: boolean;
  /** `a@192.0.2.1`, `a@123` are refused: the grammar takes them for names. */
  readonly noNumericDomain: boolean;
  /** The address may be longer than the standard asks for: its local part, its path. */
  readonly anyLength: boolean;
  /** With any length: how long an address may be all the same; 0 for no limit. */
  readonly longestAddress: number;
  /** `RCPT TO:<a@b.example>junk`: passed over, read as a parameter, or a mistake. */
  readonly afterPath: 'syntax' | 'parameter' | 'ignored';
  /** A word that is no parameter at all is answered like one that is not known. */
  readonly anyParameter: boolean;
  /** Only `<address>` as the standard writes it is taken in MAIL and RCPT, whatever else is set here. */
  readonly strictEnvelope: boolean;
  /** `EHLO my_host`, `EHLO client example`: whatever the client calls itself. */
  readonly anyHello: boolean;
  /** Characters that make up any name in hello, besides letters, digits, dots and hyphens; undefined for the grammar. */
  readonly helloCharacters: readonly string[];
  /** Octets of the longest of these names. */
  readonly longestHello: number;
  /** `QUIT now`: words after a verb that has no argument are passed over. */
  readonly idleWords: boolean;
  /** The verbs after which words are passed over. */
  readonly idleWordsAfter: readonly string[];
  /** An argument where none belongs is refused before the order of commands is looked at. */
  readonly argumentFirst: boolean;
  /** Spaces before the end of a line. RFC 5321 §4.1.1 asks servers to tolerate them. */
  readonly trailingSpace: boolean;
}

/** What a lenient server takes in a local part. */
export const LOCAL_PART_CLASSES = [
  'colon',
  'semicolon',
  'space',
  'tab',
  'control',
  '8-bit',
  'backslash',
  'comment',
  'parenthesis',
  'nothing',
] as const;
export type LocalPartClass = (typeof LOCAL_PART_CLASSES)[number];

/** What a lenient server takes in a domain. */
export const DOMAIN_CLASSES = [
  'underscore',
  'trailing-dot',
  'edge-hyphen',
  'long-label',
  'space',
  '8-bit',
  'nothing',
  'any-literal',
  'open-literal',
  'second-at',
] as const;
export type DomainClass = (typeof DOMAIN_CLASSES)[number];

/** The grammar of the standard and nothing else, but for the white space that it asks servers to tolerate. */
export const STRICT: Spelling = {
  spaceAfterColon: false,
  looseSpaces: false,
  spaceBeforeColon: false,
  missingBrackets: false,
  loneBracket: false,
  nestedBrackets: false,
  blankNullPath: false,
  displayName: false,
  missingDomain: false,
  looseDots: false,
  noQuotedLocalPart: false,
  alsoInLocalPart: [],
  alsoInDomain: [],
  noAddressLiteral: false,
  noNumericDomain: false,
  anyLength: false,
  longestAddress: 0,
  afterPath: 'syntax',
  anyParameter: false,
  strictEnvelope: false,
  anyHello: false,
  helloCharacters: [],
  longestHello: 256,
  idleWords: false,
  idleWordsAfter: [],
  argumentFirst: false,
  trailingSpace: true,
};
