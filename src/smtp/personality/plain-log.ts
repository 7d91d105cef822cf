import type { LogForm, LogStyle } from '../model/log-style.ts';

const line = (text: string): LogForm => ({ by: '', text });

/** The kitchen's own way to write a log, for servers of which we know no other. */
export const plainLog: LogStyle = {
  prefix: '{isoDate} {host}: ',
  processes: {},
  lines: {
    connected: [line('{peer} connected')],
    refused: [line('{peer} refused at {stage}: {reply}')],
    'login-failed': [line('{peer} login failed ({mechanism}): {reply}')],
    accepted: [line('{queueId} accepted from <{sender}>, {size} octets, recipients: {recipients}')],
    stored: [line('{queueId} stored for {mailbox}')],
    'handed-on': [line('{queueId} handed on to {nextHop} for <{recipient}>')],
    undelivered: [
      { by: '', text: '{queueId} cannot be delivered to <{recipient}>: {status} {words}' },
      { by: '', text: '{queueId} has no sender to be told, and is dropped', when: { told: 'null-sender' } },
      { by: '', text: '{queueId} is not reported, as its sender has wished', when: { told: 'not-wanted' } },
    ],
    reported: [line('{queueId} written as a report on {about}')],
    held: [line('{queueId} waits in the queue')],
    completed: [line('{queueId} done')],
    lost: [line('{peer} lost after {verb}')],
    timeout: [line('{peer} timed out after {verb}')],
    disconnected: [line('{peer} disconnected')],
  },
};
