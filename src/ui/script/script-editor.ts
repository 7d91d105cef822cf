/** What the bar and the page ask of the editor, whichever of the two it is. */
export interface ScriptEditor {
  undo(): void;
  redo(): void;
  /** Puts a proposed line in, the caret where it is told or at its end. */
  insert(line: string, caret: number | undefined): void;
  focus(): void;
  /** The caret goes to a line. */
  goTo(line: number): void;
}
