import { tellLoadFailed } from './load-failed.ts';

/** Makes a link to this session and shows it. */
export const share = (): void => void import('./share.ts').then(({ makeLink }) => makeLink(), tellLoadFailed);
