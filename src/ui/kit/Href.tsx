import type { ReactNode } from 'react';
import { placeOf } from '#app/place.ts';
import { linkUrl } from '#explain/rfc/url.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** A link out of our prose: to a place of the kitchen (`/replies/550/`), to a section of an RFC, or elsewhere. */
export function Href({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  if (to.startsWith('/')) return <PlaceLink to={placeOf(to.slice(1)).place}>{children}</PlaceLink>;
  return (
    <a href={linkUrl(to)} rel="noreferrer">
      {children}
    </a>
  );
}
