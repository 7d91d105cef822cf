import type { LogForm, LogStyle } from '../model/log-style.ts';
import type { Facts } from '../model/reply.ts';

const line = (text: string, when: Facts = {}): LogForm => ({
  by: 'smtpd',
  text: `{sessionId} ${text}`,
  when,
});

const about = 'evpid={envelopeId} from=<{sender}> to=<{recipient}> rcpt=<{recipient}>';

/** How OpenSMTPD writes its log by way of syslog: each session has a number, and each line begins with it. */
export const opensmtpdLog: LogStyle = {
  prefix: '{syslogDate} {shortHost} smtpd[{pid}]: ',
  processes: { smtpd: 2117 },
  lines: {
    connected: [line('smtp connected address={client} host={clientName}')],
    secured: [line('smtp tls ciphers=TLSv1.3:TLS_AES_256_GCM_SHA384:256')],
    'logged-in': [line('smtp authentication user={login} result=ok')],
    'login-failed': [line('smtp authentication user={tried} result=permfail', { fault: 'wrong' })],
    failed: [line('smtp failed-command command="{maskedLine}" result="{reply}"')],
    accepted: [line('smtp message msgid={queueId} size={storedLines} nrcpt={recipients} proto={protocol}')],
    addressed: [line('smtp envelope evpid={envelopeId} from=<{sender}> to=<{recipient}>')],
    stored: [
      {
        by: 'smtpd',
        text: `{deliveryId} mda delivery ${about} user={mailbox} delay={shortDelay} result=Ok stat=Delivered`,
      },
    ],
    'handed-on': [
      {
        by: 'smtpd',
        text: `{deliveryId} mta delivery evpid={envelopeId} from=<{sender}> to=<{recipient}> rcpt=<-> source="-" relay="{nextOpensmtpd}" delay={shortDelay} result="Ok" stat="250 Ok"`,
      },
    ],
    // As its sources have it: this was not recorded.
    undelivered: [
      {
        by: 'smtpd',
        text: `{deliveryId} mta delivery evpid={envelopeId} from=<{sender}> to=<{recipient}> rcpt=<-> source="-" relay="{domain}" delay={shortDelay} result="PermFail" stat="{words}"`,
        when: { isLocal: '' },
      },
      {
        by: 'smtpd',
        text: `{deliveryId} mda delivery ${about} delay={shortDelay} result=PermFail stat={words}`,
        when: { isLocal: 'yes' },
      },
    ],
    disconnected: [
      line('smtp disconnected reason=quit', { how: 'quit' }),
      line('smtp disconnected reason=disconnect', { how: 'lost' }),
      line('smtp disconnected reason=timeout', { how: 'timeout' }),
    ],
  },
};
