import type { Inline } from './block.ts';

const FACT = /\{([A-Za-z][A-Za-z\d]*)\}/g;

const words = (text: string): readonly Inline[] => (text === '' ? [] : [{ kind: 'text', text }]);

/** A text in which every `{name}` has become a fact. */
export function withFacts(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(FACT)) {
    found.push(...words(text.slice(from, match.index)), { kind: 'fact', name: match[1] as string });
    from = match.index + match[0].length;
  }
  return [...found, ...words(text.slice(from))];
}

/** A code span; one that is nothing but `{name}` is a fact, since facts are set like code anyway. */
export function codeOrFact(text: string): Inline {
  const [only, ...rest] = withFacts(text);
  return only?.kind === 'fact' && rest.length === 0 ? only : { kind: 'code', text };
}
