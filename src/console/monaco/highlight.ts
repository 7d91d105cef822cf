import type { World } from '#world/world.ts';
import { readerOf, readersOf } from '../language/reader.ts';
import { tokens } from '../language/tokens.ts';
import { monaco } from './editor.ts';

/** Lines beyond this are left plain: nobody reads them at the prompt. */
const MOST_LINES = 2_000;

function decorations(world: World, text: string): monaco.editor.IModelDeltaDecoration[] {
  const lines = text.split('\n').slice(0, MOST_LINES);
  const readers = readersOf(readerOf(world), lines);
  return lines.flatMap((line, nth) =>
    tokens(line, readers[nth] ?? 'command').map(({ from, to, kind }) => ({
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
