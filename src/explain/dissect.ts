import type { Reply } from '#smtp/model/reply.ts';

/** One digit of a reply that says something by itself, and where it stands in the line. */
export interface Part {
  /** As written: one digit of the code, or one number of the enhanced status. */
  readonly digit: string;
  /** Column of its first character in the last line of the reply, from 0. */
  readonly at: number;
  /** Which words explain it: `first.2`, `second.5`, `code.250`, `class.2`, `subject.1`, `detail.1.5`. */
  readonly key: string;
}

type Coded = Pick<Reply, 'code' | 'enhanced'>;

// RFC 5321 §4.2.1
function codeParts(code: number): readonly Part[] {
  const [first = '', second = '', third = ''] = String(code);
  return [
    { digit: first, at: 0, key: `first.${first}` },
    { digit: second, at: 1, key: `second.${second}` },
    { digit: third, at: 2, key: `code.${code}` },
  ];
}

// RFC 3463 §2
function statusParts(status: string, at: number): readonly Part[] {
  const [kind = '', subject = '', detail = ''] = status.split('.');
  return [
    { digit: kind, at, key: `class.${kind}` },
    { digit: subject, at: at + 2, key: `subject.${subject}` },
    { digit: detail, at: at + 3 + subject.length, key: `detail.${subject}.${detail}` },
  ];
}

/** A reply taken apart, from left to right: three digits, and the three numbers of its status if it has one. */
export const dissect = ({ code, enhanced }: Coded): readonly Part[] => [
  ...codeParts(code),
  ...(enhanced === undefined ? [] : statusParts(enhanced, 4)),
];
