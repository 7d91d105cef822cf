import type { Explanations } from '#explain/explanation.ts';
import type { Language } from './language.ts';
import { tellLoadFailed } from './load-failed.ts';
import { withoutNotice } from './notice.ts';
import { store } from './store.ts';

type Load = () => Promise<readonly [Explanations['reasons'], Explanations['codes'], Explanations['checks']]>;

const LOAD: Readonly<Record<Language, Load>> = {
  en: async () =>
    Promise.all([
      import('../../lessons/replies/en.md').then((module) => module.default),
      import('../../lessons/codes/en.md').then((module) => module.default),
      import('../../lessons/checks/en.md').then((module) => module.default),
    ]),
  ru: async () =>
    Promise.all([
      import('../../lessons/replies/ru.md').then((module) => module.default),
      import('../../lessons/codes/ru.md').then((module) => module.default),
      import('../../lessons/checks/ru.md').then((module) => module.default),
    ]),
};

/** Brings the explanations of a language. */
export async function explanationsOf(language: Language): Promise<Explanations> {
  const [reasons, codes, checks] = await LOAD[language]();
  return { reasons, codes, checks };
}

let wereMissed = false;

/** Brings the explanations that the page needs now, if they are not here. */
export async function loadExplanations(): Promise<void> {
  const { language, explanations } = store.getState();
  if (explanations !== undefined) return;
  try {
    const brought = await explanationsOf(language);
    store.setState(({ language: now, notices }) =>
      now === language
        ? {
            explanations: brought,
            notices: wereMissed ? withoutNotice(notices, 'notice.load-failed') : notices,
          }
        : {},
    );
    wereMissed = false;
  } catch {
    wereMissed = true;
    tellLoadFailed();
  }
}
