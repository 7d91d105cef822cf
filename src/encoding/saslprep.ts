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

/** What is written from right to left. */
// RFC 3454 §D.1
const TO_THE_LEFT =
  /[\u05be\u05c0\u05c3\u05d0-\u05ea\u05f0-\u05f4\u061b\u061f\u0621-\u063a\u0640-\u064a\u066d-\u066f\u0671-\u06d5\u06dd\u06e5\u06e6\u06fa-\u06fe\u0700-\u070d\u0710\u0712-\u072c\u0780-\u07a5\u07b1\u200f\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfc\ufe70-\ufe74\ufe76-\ufefc]/u;

/** What is written from left to right: the letters of all other scripts, and some digits and signs. */
// RFC 3454 §D.2, which is these, as far as a normalised text can hold them
const TO_THE_RIGHT =
  /(?![\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Syriac}\p{scx=Thaana}\u02b9\u02ba\u02c6-\u02cf\u02ec\u1734\u2132\u302e\u302f])[\p{L}\p{Mc}\p{Nl}\u0482\u055a-\u055f\u0589\u0964-\u0970\u09e6-\u09ef\u09f4-\u09fa\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b70\u0be7-\u0bf2\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0df4\u0e4f-\u0e5b\u0ed0-\u0ed9\u0f01-\u0f0b\u0f0d-\u0f17\u0f1a-\u0f34\u0f36\u0f38\u0f85\u0fbe-\u0fc5\u0fc7-\u0fcc\u0fcf\u1040-\u104f\u10fb\u1361-\u137c\u166d\u166e\u16eb-\u16ed\u1735\u1736\u17b4\u17b5\u17d4-\u17d6\u17d8-\u17da\u17e0-\u17e9\u1810-\u1819\u1885\u1886\u2336-\u237a\u2395\u3190\u3191\u327f\u{10320}-\u{10323}\u{1d000}-\u{1d0f5}\u{1d100}-\u{1d126}\u{1d12a}-\u{1d15d}\u{1d16a}-\u{1d16c}\u{1d183}\u{1d184}\u{1d18c}-\u{1d1a9}\u{1d1ae}-\u{1d1ba}\u{1d1c1}-\u{1d1dd}]/u;

const AT_BOTH_ENDS = new RegExp(`^${TO_THE_LEFT.source}(?:.*${TO_THE_LEFT.source})?$`, 'su');

/** Can everybody tell in which direction it is read? */
// RFC 3454 §6
const isOneWay = (text: string): boolean =>
  !TO_THE_LEFT.test(text) || (!TO_THE_RIGHT.test(text) && AT_BOTH_ENDS.test(text));

/** A name or password in the one form in which such are compared; undefined where it holds what neither may. */
// RFC 4013 §2.1, §2.2, §2.3, §2.4
// Not RFC 4013 §2.5: what Unicode 3.2 lacked is not looked for, as is allowed where a login is asked about
export function saslprep(text: string): string | undefined {
  const prepared = text.replace(SPACES, ' ').replace(NOTHING, '').normalize('NFKC');
  return PROHIBITED.test(prepared) || !isOneWay(prepared) ? undefined : prepared;
}
