/** Addresses of the envelope and of the header section, as they were written. */
export interface Addressed {
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  readonly headerFrom: readonly string[];
  /** To, Cc and Bcc together. */
  readonly headerTo: readonly string[];
}

/** Where envelope and header section do not say the same. */
export interface Difference {
  /** `null`: the envelope has the empty reverse-path; `missing`: the header section has no From. */
  readonly sender: 'same' | 'differs' | 'null' | 'missing';
  /** Recipients of whom the header section says nothing. */
  readonly hidden: readonly string[];
  /** Addresses in the header section to which this envelope does not go. */
  readonly elsewhere: readonly string[];
}

// RFC 5321 §2.4: the local part is the host's own business, the domain knows no case
function canonical(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + address.slice(at + 1).toLowerCase();
}

const without = (list: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others.map(canonical));
  return list.filter((address) => !known.has(canonical(address)));
};

function senderOf({ mailFrom, headerFrom }: Addressed): Difference['sender'] {
  if (mailFrom === '') return 'null';
  if (headerFrom.length === 0) return 'missing';
  return without([mailFrom], headerFrom).length === 0 ? 'same' : 'differs';
}

/** Holds the envelope against the header section. */
// RFC 5321 §2.3.1
export const difference = (addressed: Addressed): Difference => ({
  sender: senderOf(addressed),
  hidden: without(addressed.recipients, addressed.headerTo),
  elsewhere: without(addressed.headerTo, addressed.recipients),
});
