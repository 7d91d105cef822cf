import { unescaped } from './escape.ts';
import { type Program, printed } from './program.ts';

/** `-n`, `-e`, `-E` and their combinations; anything else is text, even if it begins with a hyphen. */
const OPTION = /^-[neE]+$/;

/** Prints its words and a newline: the newline that ends up inside a base64 password. */
export const echo: Program = {
  name: 'echo',
  run(words) {
    const first = words.findIndex((word) => !OPTION.test(word));
    const options = (first === -1 ? words : words.slice(0, first)).join('');
    const text = (first === -1 ? [] : words.slice(first)).join(' ');
    const end = options.includes('n') ? '' : '\n';
    if (options.lastIndexOf('e') <= options.lastIndexOf('E')) return printed(text + end);
    const { octets, stopped } = unescaped(text, 'echo');
    return printed(octets + (stopped ? '' : end));
  },
};
