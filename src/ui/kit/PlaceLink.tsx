import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import type { Language } from '#app/language.ts';
import { type Place, pathOf } from '#app/place.ts';
import { goTo } from '#app/travel.ts';
import { useApp } from '#app/use-app.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Place;
  /** Left out: the language of the page. */
  readonly language?: Language;
  readonly children: ReactNode;
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A link to a place of the app: a real link, so that it can be opened in a tab of its own. */
export function PlaceLink({ to, language, children, ...rest }: Props) {
  const own = useApp((app) => app.language);
  const root = useApp((app) => app.root);
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void goTo(to, language ?? own);
  };
  return (
    <a {...rest} href={root + pathOf(to, language ?? own)} onClick={go}>
      {children}
    </a>
  );
}
