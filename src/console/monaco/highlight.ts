import type { World } from '#world/world.ts';
import { readerOf, readersOf } from '../language/reader.ts';
import { tokens } from '../language/tokens.ts';
import { monaco } from './editor.ts';

// What is longer than this is left plain: nobody reads it at the prompt, and each key would pay for it.
const MOST_LINES = 500;
const LONGEST_LINE = 2_000;

function decorations(world: World, text: string): monaco.editor.IModelDeltaDecoration[] {
  const lines = text.split('\n').slice(0, MOST_LINES);
  const readers = readersOf(readerOf(world), lines);
  const reads = (line: string, nth: number) =>
    line.length > LONGEST_LINE ? [] : tokens(line, readers[nth] ?? 'command');
  return lines.flatMap((line, nth) =>
    reads(line, nth).map(({ from, to, kind }) => ({
      range: new monaco.Range(nth + 1, from + 1, nth + 1, to + 1),
      options: { inlineClassName: `smtp-${kind}` },
    })),
  );
}

/** Colours what is typed by who will read it. The classes take their colours from the page's own theme. */
export function highlighter(editor: monaco.editor.IStandaloneCodeEditor, world: () => World): () => void {
  const collection = editor.createDecorationsCollection();
  return () => collection.set(decorations(world(), editor.getValue()));
}
