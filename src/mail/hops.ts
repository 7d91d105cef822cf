import { headerFields } from './header.ts';

/** How many servers have signed for a letter: the count of its Received fields. Too many mean that it goes in a circle. */
// RFC 5321 §6.3
export const hops = (content: string): number =>
  headerFields(content).filter(({ name }) => name.toLowerCase() === 'received').length;
