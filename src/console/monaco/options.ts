import type { monaco } from './editor.ts';
import { LANGUAGE } from './language.ts';

type Options = monaco.editor.IStandaloneEditorConstructionOptions;

/** Height of one line of the wire. */
export const LINE_HEIGHT = 24;

/** The prompt grows with what is pasted up to here, then it scrolls. */
export const MOST_LINES = 12;

// A prompt: text and caret, nothing around them.
const BARE: Options = {
  lineNumbers: 'off',
  glyphMargin: false,
  folding: false,
  lineDecorationsWidth: 0,
  lineNumbersMinChars: 0,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  renderWhitespace: 'none',
  guides: { indentation: false, bracketPairs: false },
  matchBrackets: 'never',
  bracketPairColorization: { enabled: false },
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  stickyScroll: { enabled: false },
  lightbulb: { enabled: 'off' as monaco.editor.ShowLightbulbIconMode },
  contextmenu: false,
  scrollBeyondLastLine: false,
  scrollBeyondLastColumn: 0,
  // The wheel over the prompt scrolls the page, as over any other line.
  scrollbar: { vertical: 'hidden', horizontal: 'hidden', alwaysConsumeMouseWheel: false },
};

// What is on the wire is drawn as it is sent, in the cells of the transcript above.
const WIRE: Options = {
  fontFamily: 'var(--mono)',
  fontSize: 15,
  lineHeight: LINE_HEIGHT,
  fontWeight: '600',
  fontLigatures: "'liga' off, 'calt' off, 'zero' off",
  letterSpacing: 0,
  wordWrap: 'on',
  wrappingStrategy: 'simple',
  cursorWidth: 2,
  unusualLineTerminators: 'off',
};

// Nothing is put in that was not typed.
const VERBATIM: Options = {
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoClosingDelete: 'never',
  autoSurround: 'never',
  autoIndent: 'none',
  formatOnPaste: false,
  formatOnType: false,
  emptySelectionClipboard: false,
  copyWithSyntaxHighlighting: false,
  dragAndDrop: false,
  links: false,
};

// Offers, never insists: an item is taken by Enter only when the student has moved to it or asked for the list.
const CALM: Options = {
  quickSuggestions: { other: true, comments: true, strings: true },
  quickSuggestionsDelay: 150,
  suggestOnTriggerCharacters: false,
  acceptSuggestionOnEnter: 'on',
  acceptSuggestionOnCommitCharacter: false,
  tabCompletion: 'off',
  wordBasedSuggestions: 'off',
  snippetSuggestions: 'none',
  parameterHints: { enabled: false },
  suggest: {
    selectionMode: 'never',
    showIcons: false,
    showStatusBar: false,
    preview: false,
    snippetsPreventQuickSuggestions: false,
  },
  hover: { above: true, delay: 400 },
};

/** What the page says about the editor before it is made. */
export interface Look {
  /** The name that a screen reader says. */
  readonly label: string;
  readonly placeholder?: string;
  /** Pixels above the first line and below the last; 0 if left out. */
  readonly padding?: number;
}

/** How the editor at the prompt is set up. */
export const optionsOf = ({ label, placeholder, padding = 0 }: Look): Options => ({
  ...BARE,
  ...WIRE,
  ...VERBATIM,
  ...CALM,
  language: LANGUAGE,
  ariaLabel: label,
  padding: { top: padding, bottom: padding },
  // 'auto' would leave the text box empty for a screen reader.
  accessibilitySupport: 'on',
  tabFocusMode: true,
  automaticLayout: true,
  fixedOverflowWidgets: true,
  autoDetectHighContrast: true,
  ...(placeholder === undefined ? {} : { placeholder }),
});
