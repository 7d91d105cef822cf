/** Line and column in the lesson's file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where an offset of a text stands, if the text begins at this line of the file. */
export function placeOf(text: string, offset: number, firstLine = 1): Place {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: firstLine + before.split('\n').length - 1, column: offset - lastBreak };
}
