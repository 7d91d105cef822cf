/** The languages of the page; what is on the wire stays as it is. */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
