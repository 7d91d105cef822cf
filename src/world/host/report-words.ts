import type { Cause, CauseWords, ReportManner } from '#mail/report.ts';
import type { Action } from '#mail/report-status.ts';
import type { Mailbox } from '#smtp/model/path.ts';
import type { Server } from '#smtp/model/server.ts';
import type { Route } from './route.ts';

/** What a report says of a recipient: in a word, as a number, and for people. */
export interface Said extends CauseWords {
  readonly action: Action;
}

/** How a report looks where nothing else is known of the server. */
export const PLAIN_REPORTS = {
  from: 'Mail delivery <MAILER-DAEMON@{host}>',
  failed: 'Your letter could not be delivered',
  told: 'What has become of your letter',
  // RFC 3463 §3.2, §3.5, RFC 7505 §4.2
  causes: {
    'no-such-mailbox': { status: '5.1.1', words: 'nobody of the name {name} has a mailbox here' },
    'no-such-domain': { status: '5.1.2', words: 'there is no domain {domain}' },
    'no-route': { status: '5.4.4', words: 'no host takes mail for {domain}' },
    'null-mx': { status: '5.1.10', words: 'the domain {domain} takes no mail (null MX)' },
  },
} as const satisfies ReportManner;

/** A failure as this server tells it. */
export function failureOf(cause: Cause, { localPart, domain }: Mailbox, { personality }: Server): CauseWords {
  const { status, words } = personality.reports?.causes?.[cause] ?? PLAIN_REPORTS.causes[cause];
  return { status, words: words.replace('{name}', () => localPart).replaceAll('{domain}', () => domain) };
}

/** What is said of a letter that has come to the end of its way here, well or not. */
// RFC 3464 §2.3.3, RFC 3463 §3.1, §3.2
export function saidOf(route: Route, mailbox: Mailbox, server: Server): Said {
  if ('cause' in route) return { action: 'failed', ...failureOf(route.cause, mailbox, server) };
  // RFC 3461 §5.2.2: whether the next host knows of such wishes is not known here, so this server tells what it can tell
  if ('host' in route)
    return { action: 'relayed', status: '2.0.0', words: `it was handed on to ${route.host}` };
  return route.mailboxes.length > 1
    ? { action: 'expanded', status: '2.1.5', words: 'it went to all who stand behind this address' }
    : { action: 'delivered', status: '2.1.5', words: 'it lies in the mailbox' };
}
