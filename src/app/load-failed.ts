import { withNotice } from './notice.ts';
import { store } from './store.ts';

/** A part of the page did not come: says so, and offers to load again. What is here works on. */
export const tellLoadFailed = (): void =>
  store.setState(({ notices }) => ({
    notices: withNotice(notices, { key: 'notice.load-failed', action: 'reload' }),
  }));
