/** Nothing of the session has been looked at yet: so another one comes upon the stage. */
export const UNTOUCHED = {
  moment: undefined,
  playing: undefined,
  opened: [],
  unfolded: [],
  chosen: undefined,
} as const;
