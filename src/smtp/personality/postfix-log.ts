import type { LogForm, LogStyle } from '../model/log-style.ts';

const smtpd = (text: string): LogForm => ({ by: 'smtpd', text });
const qmgr = (text: string): LogForm => ({ by: 'qmgr', text });

const delivery = 'delay={delay}, delays={delay}/0/0/0, dsn=2.0.0, status=sent';

/** How Postfix writes its log by way of syslog. */
export const postfixLog: LogStyle = {
  prefix: '{syslogDate} {shortHost} postfix/{program}[{pid}]: ',
  processes: { smtpd: 2117, cleanup: 2121, qmgr: 987, local: 2122, smtp: 2123 },
  lines: {
    connected: [smtpd('connect from {peer}')],
    refused: [
      smtpd(
        'NOQUEUE: reject: {stage} from {peer}: {reply}; from=<{sender}> to=<{recipient}> proto={protocol} helo=<{hello}>',
      ),
    ],
    'login-failed': [
      smtpd('warning: {peer}: SASL {mechanism} authentication failed: authentication failure'),
    ],
    accepted: [
      smtpd('{queueId}: client={peer}{loginWords}'),
      { by: 'cleanup', text: '{queueId}: message-id={messageId}' },
      qmgr('{queueId}: from=<{sender}>, size={size}, nrcpt={recipients} (queue active)'),
    ],
    stored: [
      { by: 'local', text: `{queueId}: to=<{recipient}>, relay=local, ${delivery} (delivered to mailbox)` },
    ],
    'handed-on': [
      {
        by: 'smtp',
        text: `{queueId}: to=<{recipient}>, relay={nextRelay}, ${delivery} (250 2.0.0 Ok)`,
      },
    ],
    completed: [qmgr('{queueId}: removed')],
    lost: [smtpd('lost connection after {verb} from {peer}')],
    timeout: [smtpd('timeout after {verb} from {peer}')],
    disconnected: [smtpd('disconnect from {peer}{counts}')],
  },
};
