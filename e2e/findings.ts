import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const found = async (axe: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** What axe finds on the page as it stands, or in a part of it, in words that tell where. */
export const findings = (page: Page, part = 'html'): Promise<readonly string[]> =>
  found(new AxeBuilder({ page }).include(part).withTags(RULES));

/** What it finds in the colours alone. */
export const paleness = (page: Page): Promise<readonly string[]> =>
  found(new AxeBuilder({ page }).withRules(['color-contrast']));
