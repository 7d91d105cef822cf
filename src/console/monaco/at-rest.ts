/** Something that is done once the hand has been at rest. */
export interface Resting {
  readonly soon: () => void;
  readonly dispose: () => void;
}

/** Does something once nobody has asked for it for so many milliseconds. To ask again costs nothing: the timer that runs
 *  looks when it is due whether the hand is at rest by then. */
export function atRest(work: () => void, rest: number): Resting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const due = () => {
    const left = asked + rest - performance.now();
    timer = left > 0 ? setTimeout(due, left) : undefined;
    if (timer === undefined) work();
  };
  return {
    soon() {
      asked = performance.now();
      timer ??= setTimeout(due, rest);
    },
    dispose() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
