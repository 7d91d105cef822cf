/** Spaces of other widths and scripts: the reader sees a space, and a space is meant. */
// RFC 3454 §C.1.2
const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu;

/** Signs that nobody sees and that change no word: hyphens for the end of a line, joiners, selectors. */
// RFC 3454 §B.1
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself here
const NOTHING = /[\u00ad\u034f\u1806\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/gu;

/** What is no part of a name: controls, signs without a meaning of their own, what turns the direction of writing. */
// RFC 3454 §C.2.1, §C.2.2, §C.3, §C.4, §C.5, §C.6, §C.7, §C.8, §C.9
const PROHIBITED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself here
  /[\0-\u001f\u007f-\u009f\u06dd\u070f\u180e\u200c\u200d\u2028\u2029\u2060-\u2063\u206a-\u206f\ufeff\ufff9-\ufffd\u{1d173}-\u{1d17a}\u2ff0-\u2ffb\u0340\u0341\u200e\u200f\u202a-\u202e\u{e0001}\u{e0020}-\u{e007f}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A name or password in the one form in which such are compared; undefined where it holds what neither may. */
// RFC 4013 §2.1, §2.2, §2.3
// Not RFC 4013 §2.4: whether writing to the right and to the left is mixed is not looked at, nor §2.5 what Unicode 3.2 lacked
export function saslprep(text: string): string | undefined {
  const prepared = text.replace(SPACES, ' ').replace(NOTHING, '').normalize('NFKC');
  return PROHIBITED.test(prepared) ? undefined : prepared;
}
