import type { Page } from '@playwright/test';

/** What reaches over the edge of the page, or is cut off without a way to see the rest, in words that tell where. */
export const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const tell = (what: string, element: Element) =>
      found.push(`${what}: ${element.outerHTML.slice(0, 110)}`);
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`scrolls sideways: ${root.scrollWidth} in ${innerWidth}`);

    /** Hidden on purpose: for listeners only, drawn as an image, or in a part that scrolls by itself. */
    const isExcused = (element: Element): boolean =>
      element.closest('.sr, input, textarea, svg, .monaco-editor, [aria-hidden="true"], [class*="skip"]') !==
      null;
    const scrolls = (element: Element | null): boolean => {
      for (let each = element; each !== null && each !== document.body; each = each.parentElement)
        if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
      return false;
    };
    const look = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isOver = right > innerWidth + 0.5 || left < -0.5;
      if (isOver && !scrolls(element.parentElement)) tell('over the edge', element);
      const cuts = /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis';
      if (cuts && width > 1 && element.scrollWidth > element.clientWidth + 1) tell('cut off', element);
    };
    for (const element of document.body.querySelectorAll('*')) {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0 && !isExcused(element)) look(element);
    }
    return found;
  });
