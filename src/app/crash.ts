import { saveFile } from './save-file.ts';
import { store } from './store.ts';
import { allKept } from './travel.ts';

/** Saves all sessions as a file, so that what broke something can be looked at and nothing is lost. */
export const saveSession = (): void =>
  saveFile('smtp-kitchen.json', 'application/json', JSON.stringify(allKept(store.getState()), null, 1));

/** Forgets the session that broke something, and loads the page anew. */
export const fresh = (): void => {
  store.setState((app) => ({ trace: { ...app.trace, inputs: [] }, kept: {} }));
  location.hash = '';
  location.reload();
};
