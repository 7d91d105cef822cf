import type { RfcRef } from '#smtp/model/rfc.ts';

/** A reference as it reads in running text: `RFC 5321, 4.1.1.3`. */
export const referenceText = (reference: RfcRef): string => reference.replace(' §', ', ');
