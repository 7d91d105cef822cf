import { type Program, printed } from './program.ts';

/** Tells what this console can do. The words are the caller's, who knows the student's language. */
export const help: Program = { name: 'help', run: () => ({ ...printed(''), help: true }) };
