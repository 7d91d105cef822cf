import type { Inline } from '#prose/block.ts';
import { plainText } from '#prose/plain.ts';
import type { Facts } from '#smtp/model/reply.ts';
import type { RfcRef } from '#smtp/model/rfc.ts';
import type { Trace } from '#trace/trace.ts';
import type { Explanations } from './explanation.ts';
import { factsAt } from './facts.ts';

/** What annotations take from the language that they are written in. */
export interface AnnotationWords {
  readonly reasons: Explanations['reasons'];
  /** Facts in words: of what a grammar expected, a session knows only the key. */
  readonly factWords: (facts: Facts) => Facts;
  /** The address of the site in that language, without its last slash. */
  readonly site: string;
}

/** What there is to say about one reply: what it means, why it came here, and which section asks for it. */
export interface Annotation {
  readonly title: string;
  readonly why: readonly Inline[];
  readonly facts: Facts;
  readonly rfc: RfcRef;
}

/** What there is to say about an entry of a trace; nothing where it is no reply. */
export function annotationAt(
  trace: Trace,
  index: number,
  { reasons, factWords }: AnnotationWords,
): Annotation | undefined {
  const event = trace.entries[index]?.event;
  if (event?.kind !== 'server') return undefined;
  const { reason, rfc } = event.reply;
  const explanation = reasons[reason];
  if (explanation === undefined) return undefined;
  return { title: explanation.title, why: explanation.why, facts: factWords(factsAt(trace, index)), rfc };
}

/** Why a reply came, without dress. */
export const whyText = ({ why, facts }: Annotation): string =>
  plainText(why).replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place);
