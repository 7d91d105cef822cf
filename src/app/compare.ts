import { store } from './store.ts';

/** Sets the session beside one of its other branches. */
export const compareWithBranch = (id: number): void =>
  store.setState({ mode: 'compare', compared: { with: 'branch', id }, tab: 'console' });
