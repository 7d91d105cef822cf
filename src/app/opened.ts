import { loadExplanations } from './explanations.ts';
import { store } from './store.ts';

const toggled = (list: readonly number[], item: number): readonly number[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** Opens the explanation under a reply, or closes it. */
export const openReply = (entry: number): void => {
  store.setState(({ opened }) => ({
    opened: toggled(opened, entry),
    chosen: opened.includes(entry) ? undefined : entry,
  }));
  void loadExplanations();
};

/** Shows the lines in the middle of a long reply, or folds them. */
export const unfold = (entry: number): void =>
  store.setState(({ unfolded }) => ({ unfolded: toggled(unfolded, entry) }));
