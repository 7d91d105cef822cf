import { type App, store } from './store.ts';
import type { Folds } from './stored.ts';

/** Folds a side panel away, or brings it back. */
export const fold = (panel: keyof Folds): void =>
  store.setState(({ folds }) => ({ folds: { ...folds, [panel]: !folds[panel] } }));

/** Shows one of the three parts on a phone. */
export const showTab = (tab: App['tab']): void => store.setState({ tab });
