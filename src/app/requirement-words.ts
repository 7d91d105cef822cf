import type { RequirementWords } from '#explain/parse-requirements.ts';
import type { Language } from './language.ts';
import { withNotice } from './notice.ts';
import { store } from './store.ts';

const LOAD: Readonly<Record<Language, () => Promise<RequirementWords>>> = {
  en: () => import('../../lessons/requirements/en.md').then((module) => module.default),
  ru: () => import('../../lessons/requirements/ru.md').then((module) => module.default),
};

/** Brings the words for what the standards ask, if they are not here. */
export async function loadRequirementWords(): Promise<void> {
  const { language, requirementWords } = store.getState();
  if (requirementWords !== undefined) return;
  try {
    const brought = await LOAD[language]();
    store.setState((app) => (app.language === language ? { requirementWords: brought } : app));
  } catch {
    store.setState(({ notices }) => ({
      notices: withNotice(notices, { key: 'notice.load-failed', action: 'reload' }),
    }));
  }
}
