import type { LogForm, LogStyle } from '../model/log-style.ts';
import type { Facts } from '../model/reply.ts';

const smtpd = (text: string, when: Facts = {}): LogForm => ({ by: 'smtpd', text, when });
const qmgr = (text: string): LogForm => ({ by: 'qmgr', text });

const delivery = 'delay={delay}, delays={delayBefore}/{delayQueue}/0/0, dsn=2.0.0, status=sent';
const bounced =
  'delay={delay}, delays={delayBefore}/{delayQueue}/0/0, dsn={status}, status=bounced ({words})';
const login = 'warning: {peer}: SASL {mechanism} authentication';

/** How Postfix writes its log by way of syslog; each form as version 3.7 has written it when it was spoken to. */
export const postfixLog: LogStyle = {
  prefix: '{syslogDate} {shortHost} postfix/{program}[{pid}]: ',
  processes: { smtpd: 2117, cleanup: 2121, qmgr: 987, local: 2122, smtp: 2123, bounce: 2124 },
  lines: {
    connected: [smtpd('connect from {peer}')],
    'login-failed': [
      smtpd(`${login} failed: (reason unavailable), sasl_username={tried}`, { fault: 'wrong' }),
      smtpd(`${login} failed: Invalid base64 data in {part} response, sasl_username=(unavailable)`, {
        fault: 'base64',
      }),
      smtpd(`${login} aborted`, { fault: 'cancelled' }),
    ],
    begun: [smtpd('{queueId}: client={peer}{loginWords}')],
    refused: [
      smtpd(
        '{noQueue}: reject: {stage} from {peer}: {reply};{fromWords}{toWords} proto={protocol}{heloWords}',
        { tooBig: '' },
      ),
      smtpd(
        '{noQueue}: reject: {stage} from {peer}: {reply};{fromWords}{toWords} proto={protocol}{heloWords}',
        { tooBig: 'declared' },
      ),
      smtpd('warning: {queueId}: queue file size limit exceeded', { tooBig: 'content' }),
    ],
    'not-smtp': [smtpd('warning: non-SMTP command from {peer}: {line}')],
    accepted: [
      { by: 'cleanup', text: '{queueId}: message-id={messageId}', when: { hasId: 'yes' } },
      {
        by: 'cleanup',
        text: '{queueId}: message-id=<{digitDate}.{queueId}@{host}>',
        when: { hasId: '' },
      },
      qmgr('{queueId}: from=<{sender}>, size={storedSize}, nrcpt={recipients} (queue active)'),
    ],
    stored: [
      {
        by: 'local',
        text: `{queueId}: to=<{recipient}>, relay=local, ${delivery} (delivered to mailbox)`,
        when: { alias: '' },
      },
      {
        by: 'local',
        text: `{queueId}: to=<{address}>, orig_to=<{recipient}>, relay=local, ${delivery} (delivered to mailbox)`,
        when: { alias: 'yes' },
      },
    ],
    'handed-on': [
      { by: 'smtp', text: `{queueId}: to=<{recipient}>, relay={nextRelay}, ${delivery} (250 2.0.0 Ok)` },
    ],
    // As its sources and the logs of others have it: these were not recorded.
    undelivered: [
      { by: 'local', text: `{queueId}: to=<{recipient}>, relay=local, ${bounced}`, when: { isLocal: 'yes' } },
      { by: 'smtp', text: `{queueId}: to=<{recipient}>, relay=none, ${bounced}`, when: { isLocal: '' } },
    ],
    reported: [
      { by: 'cleanup', text: '{queueId}: message-id={messageId}' },
      { by: 'bounce', text: '{about}: sender non-delivery notification: {queueId}', when: { failed: 'yes' } },
      { by: 'bounce', text: '{about}: sender delivery status notification: {queueId}', when: { failed: '' } },
      qmgr('{queueId}: from=<>, size={storedSize}, nrcpt=1 (queue active)'),
    ],
    completed: [qmgr('{queueId}: removed')],
    lost: [
      smtpd('lost connection after {verb} from {peer}', { inLetter: '' }),
      smtpd('lost connection after {verb} ({letterOctets} bytes) from {peer}', { inLetter: 'yes' }),
    ],
    timeout: [
      smtpd('timeout after {verb} from {peer}', { inLetter: '' }),
      smtpd('timeout after {verb} ({letterOctets} bytes) from {peer}', { inLetter: 'yes' }),
    ],
    disconnected: [smtpd('disconnect from {peer}{counts}')],
  },
};
