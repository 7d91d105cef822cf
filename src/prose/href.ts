/** Where a link may lead: a page of this site, a section of an RFC, or somebody else's page over https. */
const PAGE = /^\/(?:[\w-]+\/)*(?:#[\w.-]+)?$/;
const RFC = /^rfc:\d{1,5}(?:#[A-Z\d](?:[\d.]*\d)?)?$/;
const ELSEWHERE = /^https:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?(?:[/?#][\w\-./?#=&%+,:;~!]*)?$/i;

/** May a link of a lesson or an explanation lead there? Everything else is shown as it was written. */
export const mayLeadTo = (href: string): boolean => PAGE.test(href) || RFC.test(href) || ELSEWHERE.test(href);
