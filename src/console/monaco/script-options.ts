import type { monaco } from './editor.ts';
import { type Look, optionsOf } from './options.ts';

type Options = monaco.editor.IStandaloneEditorConstructionOptions;

// A page to write on: numbers, and letters that fold.
const PAGE: Options = {
  lineNumbers: 'on',
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 20,
  folding: true,
  foldingHighlight: false,
  showFoldingControls: 'always',
  foldingStrategy: 'auto',
  // Until a line is too long.
  wordWrap: 'off',
  renderFinalNewline: 'on',
  scrollbar: { vertical: 'auto', horizontal: 'hidden', verticalScrollbarSize: 10, useShadows: false },
  // The replies between the lines move while one writes; what one looks at should not.
  smoothScrolling: false,
  cursorSurroundingLines: 2,
};

/** How the editor of a script is set up. */
export const scriptOptionsOf = (look: Look): Options => ({ ...optionsOf(look), ...PAGE });
