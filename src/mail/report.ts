import { bytesOf } from '#encoding/octets.ts';
import { dateTime } from './date-time.ts';
import { boundaryBeside, field, line } from './report-line.ts';
import { type Part, partText } from './report-part.ts';
import { type Reported, statusPart } from './report-status.ts';
import { returnedPart } from './returned-part.ts';

/** Why a letter that was taken can go no further. */
export type Cause = 'no-such-mailbox' | 'no-such-domain' | 'no-route' | 'null-mx';

/** How a failure is told: its status, and words for people; `{name}` and `{domain}` stand for the parts of the address. */
export interface CauseWords {
  // RFC 3463
  readonly status: string;
  readonly words: string;
}

/** What a report says in its header, and how it tells a failure, in the server's manner. */
export interface ReportManner {
  /** The From field; `{host}` stands for the server's name. */
  readonly from: string;
  /** The Subject of a report about failures, and of one that says what has become of a letter. */
  readonly failed: string;
  readonly told: string;
  /** Left out: in words of our own. */
  readonly causes?: Readonly<Partial<Record<Cause, CauseWords>>>;
}

/** All that a report is made of. Addresses and names are octets. */
export interface Report {
  readonly host: string;
  readonly manner: ReportManner;
  readonly queueId: string;
  /** Seconds since 1970-01-01T00:00:00Z: now, and when the letter came. */
  readonly at: number;
  readonly arrivedAt: number;
  readonly zoneMinutes: number;
  /** The reverse-path of the letter. */
  readonly to: string;
  /** As the client has given it, decoded. */
  readonly envelopeId?: string;
  /** What the letter was asked to wait for, as `for;60`. */
  readonly waited?: string;
  readonly recipients: readonly Reported[];
  /** The letter as it stood in the queue. */
  readonly letter: Uint8Array;
  /** How much of it comes back. */
  // RFC 3461 §4.3
  readonly returns: 'full' | 'headers';
  /** May addresses and fields hold any Unicode? Then the report is such a letter itself. */
  // RFC 6531 §3.2
  readonly isGlobal: boolean;
}

const isFailure = ({ recipients }: Report): boolean => recipients.some(({ action }) => action === 'failed');

/** What a reader is told who knows nothing of status codes. */
function wordsPart(report: Report): Part {
  const { host, recipients, isGlobal } = report;
  const opening = isFailure(report)
    ? 'Your letter could not be delivered to everybody. It was given up for:'
    : 'This is what has become of your letter, as you have asked to be told:';
  const listed = recipients.map(({ recipient, words }) => `  <${recipient}>\r\n    ${words}`);
  const lines = [
    `This is the mail server ${host}.`,
    '',
    opening,
    '',
    ...listed.flatMap((each) => each.split('\r\n')),
  ];
  const closing = isFailure(report) ? ['', 'The letter, or its header, comes with this report.'] : [];
  return {
    description: 'Notification',
    type: isGlobal ? 'text/plain; charset=utf-8' : 'text/plain; charset=us-ascii',
    encoding: isGlobal ? '8bit' : '7bit',
    body: [...lines, ...closing].map((each) => `${line(each, isGlobal)}\r\n`).join(''),
  };
}

/** The header section of the report, down to the empty line. */
// RFC 3464 §2, RFC 6522 §3, RFC 3834 §5
function headerOf(report: Report, parts: readonly Part[], boundary: string): string {
  const { host, manner, queueId, at, zoneMinutes, to, isGlobal } = report;
  const put = (name: string, value: string) => field(name, value, isGlobal);
  return [
    put(
      'From',
      manner.from.replace('{host}', () => host),
    ),
    put('To', to),
    put('Subject', isFailure(report) ? manner.failed : manner.told),
    put('Date', dateTime(at, zoneMinutes)),
    put('Message-ID', `<${queueId}@${host}>`),
    put('Auto-Submitted', 'auto-replied'),
    'MIME-Version: 1.0\r\n',
    `Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="${boundary}"\r\n`,
    // RFC 2045 §6.4: what holds 8bit is 8bit itself
    parts.some(({ encoding }) => encoding === '8bit') ? 'Content-Transfer-Encoding: 8bit\r\n' : '',
    '\r\n',
  ].join('');
}

/** A delivery report: words for people, the same for programs, and the letter or its header. */
// RFC 3464 §2, RFC 6522 §3
export function reportLetter(report: Report): Uint8Array {
  const parts = [wordsPart(report), statusPart(report), returnedPart(report)];
  const boundary = boundaryBeside(
    parts.map(({ body }) => body),
    report.queueId,
  );
  const body = parts.map((part) => `--${boundary}\r\n${partText(part)}\r\n`).join('');
  return bytesOf(`${headerOf(report, parts, boundary)}${body}--${boundary}--\r\n`);
}
