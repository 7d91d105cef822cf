import { expect, it } from 'vitest';
import { settled } from './settled.ts';

it('works a thing out once for each that it follows from', () => {
  const asked: string[] = [];
  const length = settled(({ text }: { readonly text: string }) => {
    asked.push(text);
    return { octets: text.length };
  });
  const [soup, pie] = [{ text: 'soup' }, { text: 'pie' }];
  expect([length(soup), length(pie), length(soup)]).toEqual([{ octets: 4 }, { octets: 3 }, { octets: 4 }]);
  expect(length(soup)).toBe(length(soup));
  expect(asked).toEqual(['soup', 'pie']);
});
