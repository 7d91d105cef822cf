import type { Language } from './language.ts';

/** Milliseconds for which a part of the page waits for its letters, if nothing else is said; then it comes in the system's own. */
const PATIENCE = 800;

const FACES = ['400 16px "Literata"', '400 14px "Golos Text"', '400 15px "JetBrains Mono"'];

/** Letters whose files the language needs. */
const LETTERS: Readonly<Record<Language, string>> = { en: 'A', ru: 'AЯ' };

/** The faces of the page are here, or would take too long: what is shown now does not jump when they come. */
export async function faces(language: Language, patience: number = PATIENCE): Promise<void> {
  const wanted = FACES.map((face) => document.fonts.load(face, LETTERS[language]));
  await Promise.race([Promise.allSettled(wanted), new Promise((over) => setTimeout(over, patience))]);
}
