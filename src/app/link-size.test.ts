import { correction, generate } from 'lean-qr';
import { expect, it } from 'vitest';
import { linkFits, QR_MOST } from './link-size.ts';

it.each([
  [200, 'qr'],
  [QR_MOST, 'qr'],
  [QR_MOST + 1, 'mail'],
  [2_001, 'file'],
])('says that a link of %i letters fits as %s', (length, fits) => expect(linkFits(length)).toBe(fits));

it('knows how much a code that telephones read holds', () => {
  const options = { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.L, maxVersion: 25 };
  expect(generate('a'.repeat(QR_MOST), options).size).toBe(117);
  expect(() => generate('a'.repeat(QR_MOST + 1), options)).toThrow();
});
