import type { RfcRef } from '#smtp/model/rfc.ts';

/** A reference taken apart: number, and section if it names one. */
export interface Citation {
  readonly rfc: string;
  readonly section: string | undefined;
}

const REFERENCE = /^RFC (\d+)(?: §([A-Z]|[A-Z]?[\d.]*\d))?$/;
const LINK = /^rfc:(\d+)(?:#([A-Z\d.]+))?$/;

const parts = (match: RegExpExecArray | null): Citation | undefined =>
  match === null ? undefined : { rfc: match[1] as string, section: match[2] };

/** `RFC 5321 §4.1.1.2`, as code has it; undefined where the spelling is another. */
export const citation = (reference: string): Citation | undefined => parts(REFERENCE.exec(reference));

/** `rfc:5321#4.1.1.2`, as links in prose have it. */
export const linkedCitation = (href: string): Citation | undefined => parts(LINK.exec(href));

/** The page of the RFC Editor with that section on it; an appendix has an anchor of another form. */
export function rfcPage({ rfc, section }: Citation): string {
  const page = `https://www.rfc-editor.org/rfc/rfc${rfc}`;
  if (section === undefined) return page;
  return `${page}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}`;
}

/** Where a reader finds what a reference names: a link to follow, nothing that is fetched by itself. */
export const rfcUrl = (reference: RfcRef): string =>
  // The type has the spelling already: what does not match cannot come.
  rfcPage(citation(reference) ?? { rfc: reference.replace(/\D*(\d+).*/, '$1'), section: undefined });

/** The same for a link in prose; any other link leads where it says. */
export const linkUrl = (href: string): string => {
  const cited = linkedCitation(href);
  return cited === undefined ? href : rfcPage(cited);
};
