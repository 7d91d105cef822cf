import type { Hover } from '#console/language/hover.ts';
import { offerHover } from '#console/language/offer.ts';
import { REFERENCES } from '#console/language/references.ts';
import { dissect } from '#explain/dissect.ts';
import type { Explanations } from '#explain/explanation.ts';
import type { Reply } from '#smtp/model/reply.ts';

/** What a stretch of a reply on the page is, as it is written beside it. */
export type HoverKind = 'code' | 'more' | 'status' | 'offer';

/** What is told about a stretch of a reply: a message, the section behind it, and what a code or a status says digit by digit. */
export interface Told extends Pick<Hover, 'about' | 'facts' | 'rfc'> {
  readonly digits: readonly { readonly digit: string; readonly words: string }[];
}

const part = (name: string, digits: Told['digits'] = []): Told => {
  const about = `hover.part.${name}`;
  return { about, facts: {}, rfc: REFERENCES[about], digits };
};

function digitsOf(
  code: string,
  enhanced: Reply['enhanced'],
  explanations: Explanations | undefined,
): Told['digits'] {
  const all = dissect({ code: Number.parseInt(code, 10), enhanced });
  return all.slice(enhanced === undefined ? 0 : 3).flatMap(({ digit, key }) => {
    const words = explanations?.codes[key];
    return words === undefined ? [] : [{ digit, words }];
  });
}

interface Stretch {
  readonly kind: string | undefined;
  readonly text: string;
  readonly at: number;
}

/** What there is to be told about a stretch of a reply, at an offset of its text. */
export function told({ kind, text, at }: Stretch, explanations: Explanations | undefined): Told | undefined {
  switch (kind) {
    case 'code':
      return part('reply-code', digitsOf(text, undefined, explanations));
    case 'more':
      return part('more-lines');
    case 'status':
      return part('enhanced-status', digitsOf('000', text.trim() as Reply['enhanced'], explanations));
    case 'offer': {
      const hover = offerHover(text, at);
      return hover && { ...hover, digits: [] };
    }
    default:
      return undefined;
  }
}
