import type { Cause } from '#mail/report.ts';
import type { Letter } from '#smtp/model/letter.ts';
import { type Mailbox, mailboxText, pathText } from '#smtp/model/path.ts';
import type { Server } from '#smtp/model/server.ts';
import { deliver, deliverOwn, inQueue } from './deliver.ts';
import type { Delivery } from './delivery.ts';
import { type Routed, reportOn } from './report.ts';
import { wantsFailure, wantsSuccess } from './report-wish.ts';
import { failureOf } from './report-words.ts';
import { routeOf } from './route.ts';
import type { Told, Undelivered } from './undelivered.ts';

/** What has become of a letter: where it went, whom it did not reach, and the same of the reports on it. */
export interface Dispatched {
  readonly deliveries: readonly Delivery[];
  readonly undelivered: readonly Undelivered[];
}

const NOTHING: Dispatched = { deliveries: [], undelivered: [] };
const NOBODY: readonly Undelivered[] = [];

const hasFailed = ({ route }: Routed): boolean => 'cause' in route;

/** A recipient whom the letter did not reach, and what its sender is told of that. */
function missed(
  { recipient, route }: Routed,
  letter: Letter,
  { at, raw, server }: Pick<Undelivered, 'at' | 'raw'> & { readonly server: Server },
  told: { readonly told: Told; readonly report?: string; readonly about?: string },
): Undelivered {
  const { cause } = route as { readonly cause: Cause };
  const mailbox = recipient.path.mailbox as Mailbox;
  return {
    queueId: letter.queueId,
    at,
    mailFrom: pathText(letter.transaction.reversePath),
    recipient: mailboxText(mailbox),
    cause,
    ...failureOf(cause, mailbox, server),
    ...told,
    raw,
  };
}

/** A report goes its way. One that reaches nobody is given up: there are no reports about reports. */
// RFC 5321 §3.6.3, §4.5.5
function sent(report: Letter, about: string, server: Server): Dispatched {
  const [recipient] = report.transaction.recipients;
  const routed = { recipient, route: recipient && routeOf(recipient, server) } as Routed;
  return {
    deliveries: deliverOwn(report, about, server),
    undelivered: hasFailed(routed)
      ? [
          missed(
            routed,
            report,
            { at: report.at, raw: report.content, server },
            { told: 'null-sender', about },
          ),
        ]
      : NOBODY,
  };
}

/** The report on some recipients, if there are any. */
const reported = (letter: Letter, some: readonly Routed[], server: Server, at: number): Letter | undefined =>
  some.length === 0 ? undefined : reportOn(letter, some, server, at);

/** What the sender is told of a failure: nothing if there is no sender, or if it wants to hear nothing of it. */
// RFC 3461 §5.2: no report to the null reverse-path
function toldOf(routed: Routed, letter: Letter, server: Server, report: Letter | undefined) {
  if (letter.transaction.reversePath.mailbox === undefined) return { told: 'null-sender' } as const;
  return report !== undefined && wantsFailure(routed.recipient, server)
    ? ({ told: 'report', report: report.queueId } as const)
    : ({ told: 'not-wanted' } as const);
}

/** Recipients of whom the sender is to be told. */
function toTell(letter: Letter, routed: readonly Routed[], server: Server): readonly Routed[] {
  if (letter.transaction.reversePath.mailbox === undefined) return [];
  return routed.filter((each) =>
    hasFailed(each) ? wantsFailure(each.recipient, server) : wantsSuccess(each.recipient, server),
  );
}

/** Did every recipient get the letter, and has nobody asked to be told so? Nearly always. */
const isPlain = (routed: readonly Routed[]): boolean =>
  routed.every((each) => !hasFailed(each) && each.recipient.parameters.NOTIFY === undefined);

/** Deliveries of a letter that has waited. */
const leaving = (deliveries: readonly Delivery[], letter: Letter, at: number): readonly Delivery[] =>
  at === letter.at ? deliveries : deliveries.map((delivery) => ({ ...delivery, at }));

/** A letter goes its way from the queue: into mailboxes, to other hosts, or nowhere; in that case, or where it was asked for,
 *  its sender is told by mail. One report tells of all who failed, another of all who did not. `at` is the second at which it
 *  leaves. */
// RFC 5321 §3.6.3, §4.4, §6.1, RFC 3461 §5.2
export function dispatch(letter: Letter, server: Server, at = letter.at): Dispatched {
  const deliveries = leaving(deliver(letter, server), letter, at);
  const routed = letter.transaction.recipients.map((recipient) => ({
    recipient,
    route: routeOf(recipient, server),
  }));
  if (isPlain(routed)) return { deliveries, undelivered: NOBODY };
  const tell = toTell(letter, routed, server);
  const failure = reported(letter, tell.filter(hasFailed), server, at);
  const success = reported(
    letter,
    tell.filter((each) => !hasFailed(each)),
    server,
    at,
  );
  const queued = { at, raw: inQueue(letter, server), server };
  const lost = routed
    .filter(hasFailed)
    .map((each) => missed(each, letter, queued, toldOf(each, letter, server, failure)));
  const reports = [failure, success].map((report) =>
    report === undefined ? NOTHING : sent(report, letter.queueId, server),
  );
  return {
    deliveries: [...deliveries, ...reports.flatMap((each) => each.deliveries)],
    undelivered: [...lost, ...reports.flatMap((each) => each.undelivered)],
  };
}
