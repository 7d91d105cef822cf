import type { LogForm, LogStyle } from '../model/log-style.ts';

const line = (text: string): LogForm => ({ by: 'exim', text });

/** How Exim writes its main log. Sessions that bring no letter and are not refused leave no line in it. */
export const eximLog: LogStyle = {
  prefix: '{isoDate} ',
  processes: {},
  lines: {
    refused: [line('H={eximPeer} F=<{sender}> rejected {eximStage}: {text}')],
    'login-failed': [line('{mechanismName} authenticator failed for {eximPeer}: {reply}')],
    accepted: [line('{queueId} <= {senderOrNull} H={eximPeer} P={transmission}{loginId} S={size}{idWords}')],
    stored: [line('{queueId} => {mailbox} <{recipient}> R=localuser T=local_delivery')],
    'handed-on': [line('{queueId} => {recipient} R=dnslookup T=remote_smtp H={nextPeer} C="250 OK"')],
    completed: [line('{queueId} Completed')],
    lost: [line('unexpected disconnection while reading SMTP command from {eximPeer}')],
  },
};
