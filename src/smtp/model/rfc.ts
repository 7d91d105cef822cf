/** The one spelling of a reference to a standard, in comments and in values. */
export type RfcRef = `RFC ${number}` | `RFC ${number} §${string}`;
