import { type Program, printed } from './program.ts';

/** Empties the screen. */
export const clear: Program = { name: 'clear', run: () => ({ ...printed(''), clear: true }) };
