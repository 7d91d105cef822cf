import type { Shared } from './handed-on.ts';
import type { Language } from './language.ts';
import type { Word } from './message/t.ts';
import { contentsOf } from './offer-contents.ts';
import { switchWords } from './switch-words.ts';

/** More switches than these are only counted. */
const MOST = 4;
/** A line is told as far as this. */
const LONGEST = 60;

/** What a link holds, in words. */
export interface OfferWords {
  readonly summary: string;
  /** The line that it begins with. */
  readonly first: string | undefined;
  readonly more: readonly string[];
}

/** How it opens, where that is not as it is typed. */
const waysToOpen = ({ mode, compared, moment }: Shared) => [
  ...(mode === 'script' ? (['as-script'] as const) : []),
  ...(mode === 'compare' ? ([compared === 'servers' ? 'as-servers' : 'as-compare'] as const) : []),
  ...(moment === undefined ? [] : (['at-moment'] as const)),
];

/** What somebody should know before a link's session is opened. */
export function offerWords(shared: Shared, language: Language, word: Word): OfferWords {
  const { lines, first, personality, turned, isElsewhere } = contentsOf(shared.session);
  const switches = turned.map(({ behaviour, setting, value }) =>
    switchWords(behaviour, setting, value, word),
  );
  const rest = switches.length - MOST;
  return {
    summary: lines === 0 ? word('offer.empty') : word('offer.text', { count: lines }),
    first: first?.slice(0, LONGEST),
    more: [
      word('offer.server', { name: word(`personality.${personality}`) }),
      ...switches.slice(0, MOST),
      ...(rest > 0 ? [word('offer.switches', { count: rest })] : []),
      ...(isElsewhere ? [word('offer.elsewhere')] : []),
      ...waysToOpen(shared).map((way) => word(`offer.${way}`)),
      ...(shared.language === undefined || shared.language === language
        ? []
        : [word(`offer.from-${shared.language}`)]),
    ],
  };
}
