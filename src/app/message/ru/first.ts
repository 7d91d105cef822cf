import { frame } from './frame.ts';
import { stage } from './stage.ts';

/** Слова, без которых ничего не показать. */
export const first = { ...frame, ...stage };
