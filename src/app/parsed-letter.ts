import PostalMime, { type Address, addressParser } from 'postal-mime';
import { bytesOf } from '#encoding/octets.ts';
import { fieldValue, headerFields } from '#mail/header.ts';

/** A letter as a mail program reads it. */
export interface ParsedLetter {
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly octets: number }[];
}

const octetsIn = (content: ArrayBuffer | Uint8Array | string): number =>
  typeof content === 'string' ? content.length : content.byteLength;

/** Reads a letter as a mail program does; nothing where it is too much for one. */
export async function parsedLetter(content: string): Promise<ParsedLetter> {
  try {
    const { text, html, attachments } = await PostalMime.parse(bytesOf(content));
    return {
      text,
      html,
      attachments: attachments.map(({ filename, mimeType, content: own }) => ({
        name: filename ?? '',
        type: mimeType,
        octets: octetsIn(own),
      })),
    };
  } catch {
    return { text: undefined, html: undefined, attachments: [] };
  }
}

const flat = (list: readonly Address[]): readonly string[] =>
  list.flatMap((each) => (each.group === undefined ? [each.address] : flat(each.group)));

/** The addresses in the fields of these names. */
export function addressesIn(content: string, ...names: readonly string[]): readonly string[] {
  const fields = headerFields(content);
  return names.flatMap((name) =>
    flat(addressParser(fieldValue(fields, name) ?? '')).filter((each) => each.includes('@')),
  );
}
