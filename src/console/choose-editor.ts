/** What the student wants: one of the two editors, or whatever suits the machine. */
export type EditorPreference = 'auto' | 'plain' | 'monaco';

/** What the machine is like. */
export interface Media {
  /** A finger is all there is to point with: `(pointer: coarse)` and not `(any-pointer: fine)`. */
  readonly touch: boolean;
  /** At most 40 rem wide. */
  readonly narrow: boolean;
}

/** Which editor stands at the prompt. Monaco does not support touch, so phones never fetch it unless asked to. */
export function chooseEditor(preference: EditorPreference, { touch, narrow }: Media): 'plain' | 'monaco' {
  if (preference !== 'auto') return preference;
  return touch || narrow ? 'plain' : 'monaco';
}
