/** The colours of one theme that Monaco needs as values, by the names that they have in the style sheet. */
export interface Palette {
  readonly sheet: string;
  readonly sunk: string;
  readonly edge: string;
  readonly ink: string;
  readonly 'ink-2': string;
  readonly 'ink-3': string;
  readonly copper: string;
  readonly 'copper-wash': string;
  readonly focus: string;
  readonly r4: string;
  readonly r5: string;
}

/** Warm paper. A test compares it with the style sheet. */
export const LIGHT: Palette = {
  sheet: '#fdfaf4',
  sunk: '#ebe2d2',
  edge: '#85785f',
  ink: '#241f19',
  'ink-2': '#51483d',
  'ink-3': '#695e50',
  copper: '#97470f',
  'copper-wash': '#f4e1cc',
  focus: '#1c5d97',
  r4: '#775700',
  r5: '#a01f3e',
};

/** Charcoal. A test compares it with the style sheet. */
export const DARK: Palette = {
  sheet: '#2a2621',
  sunk: '#363029',
  edge: '#94866f',
  ink: '#f0e8da',
  'ink-2': '#cbbfad',
  'ink-3': '#b0a491',
  copper: '#eba36a',
  'copper-wash': '#47331f',
  focus: '#8cc4f5',
  r4: '#e2c062',
  r5: '#f69ba6',
};

const CLEAR = '#00000000';

// Monaco's colours by ours. The editor itself is clear: the stage shows through.
const WORN: Readonly<Record<keyof Palette | 'clear', readonly string[]>> = {
  clear: [
    'widget.shadow',
    'editor.background',
    'textCodeBlock.background',
    'textPreformat.background',
    'keybindingLabel.background',
    'scrollbar.shadow',
  ],
  sheet: [
    'editorWidget.background',
    'editorSuggestWidget.background',
    'editorHoverWidget.background',
    'editorHoverWidget.statusBarBackground',
    'editorActionList.background',
    'menu.background',
  ],
  sunk: [
    'editor.inactiveSelectionBackground',
    'editor.hoverHighlightBackground',
    'editorSuggestWidget.selectedBackground',
    'list.hoverBackground',
    'list.activeSelectionBackground',
    'editorActionList.focusBackground',
  ],
  edge: ['widget.border', 'editorWidget.border', 'editorSuggestWidget.border', 'editorHoverWidget.border'],
  ink: [
    'foreground',
    'editor.foreground',
    'editorWidget.foreground',
    'editorSuggestWidget.selectedForeground',
    'list.activeSelectionForeground',
    'editorHoverWidget.foreground',
    'editorActionList.foreground',
    'editorActionList.focusForeground',
    'textPreformat.foreground',
  ],
  'ink-2': [
    'editorSuggestWidget.foreground',
    'keybindingLabel.foreground',
    'editorLineNumber.activeForeground',
  ],
  'ink-3': [
    'descriptionForeground',
    'editor.placeholder.foreground',
    'editorLineNumber.foreground',
    'icon.foreground',
    'editorGutter.foldingControlForeground',
  ],
  copper: [
    'editorLightBulb.foreground',
    'editorLightBulbAutoFix.foreground',
    'editorCursor.foreground',
    'editorSuggestWidget.highlightForeground',
    'editorSuggestWidget.focusHighlightForeground',
    'textLink.foreground',
    'textLink.activeForeground',
  ],
  'copper-wash': ['editor.selectionBackground'],
  focus: ['focusBorder'],
  r4: ['editorWarning.foreground'],
  r5: ['editorError.foreground'],
};

/** What Monaco is to wear in one theme, by its own names. */
export const coloursOf = (palette: Palette): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...palette, clear: CLEAR }).flatMap(([name, colour]) =>
      WORN[name as keyof typeof WORN].map((worn) => [worn, colour]),
    ),
  );
