/** From so many lines on, or so many characters, a paste is not typed into the prompt: it goes out in slices. */
const MANY_LINES = 500;
const MANY_CHARACTERS = 60_000;

/** Is this text too large to be typed at once? */
export function isLargePaste(text: string): boolean {
  if (text.length > MANY_CHARACTERS) return true;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MANY_LINES; at = text.indexOf('\n', at + 1)) lines++;
  return lines > MANY_LINES;
}
