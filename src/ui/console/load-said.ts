import { part } from '../part.tsx';

/** Brings the list of what was said. It is asked for together with the engine, without which there is nothing in it. */
export const loadSaid = part(() => import('./Said.tsx').then((module) => module.Said));
