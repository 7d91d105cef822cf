/** Departures from the grammar that a server may take in its stride. Every one is off in the strict reading. */
export interface Spelling {
  /** `MAIL FROM: <a@b.example>`: the space after the colon (Not RFC 5321 §4.1.1.2). */
  readonly spaceAfterColon: boolean;
  /** `MAIL FROM:a@b.example`: no brackets around the address. */
  readonly missingBrackets: boolean;
  /** `RCPT TO:<alice>`: a local part alone, completed with the server's own domain. */
  readonly missingDomain: boolean;
  /** `MAIL FROM:<a.@b.example>`, `<a..b@c.example>`: dots where the grammar has none. */
  readonly looseDots: boolean;
  /** `EHLO my_host`, `EHLO client example`: whatever the client calls itself. */
  readonly anyHello: boolean;
  /** `QUIT now`: words after a verb that has no argument are passed over. */
  readonly idleWords: boolean;
  /** Spaces before the end of a line. RFC 5321 §4.1.1 asks servers to tolerate them. */
  readonly trailingSpace: boolean;
}

/** The grammar of the standard and nothing else, but for the white space that it asks servers to tolerate. */
export const STRICT: Spelling = {
  spaceAfterColon: false,
  missingBrackets: false,
  missingDomain: false,
  looseDots: false,
  anyHello: false,
  idleWords: false,
  trailingSpace: true,
};
