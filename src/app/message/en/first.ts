import { frame } from './frame.ts';
import { stage } from './stage.ts';

/** The messages without which nothing can be shown. */
export const first = { ...frame, ...stage } as const;
