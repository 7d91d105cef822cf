/** What a server remembers beyond one connection. Immutable and shared in structure, so that rewinding rewinds it too. */
export interface Memory {
  /** By policy id, each in that policy's own shape. */
  readonly policies: Readonly<Record<string, unknown>>;
  /** State of the server's die: queue ids come from it. */
  readonly dice: number;
}
