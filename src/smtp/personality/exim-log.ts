import type { LogForm, LogStyle } from '../model/log-style.ts';
import type { Facts } from '../model/reply.ts';

const line = (text: string, when: Facts = {}): LogForm => ({ by: 'exim', text, when });

/** How Exim writes its main log; each form as version 4.96 has written it when it was spoken to, routers and transports
 *  named as in the configuration that comes with it. Sessions that bring no letter and are not refused leave no line. */
export const eximLog: LogStyle = {
  prefix: '{isoDate} ',
  processes: {},
  lines: {
    'login-failed': [
      line('{mechanism} authenticator failed for {eximPeer}: {reply} (set_id={tried})', { fault: 'wrong' }),
      line('{mechanism} authenticator failed for {eximPeer}: {reply}', { fault: 'base64' }),
      line('{mechanism} authenticator failed for {eximPeer}: {reply}', { fault: 'cancelled' }),
    ],
    refused: [
      line('H={eximPeer}{eximTls} {temporarily}rejected {eximStage}: {text}', { about: 'session' }),
      line('H={eximPeer}{eximTls} F=<{sender}>{loginId} {temporarily}rejected {eximStage}: {text}', {
        about: 'recipient',
      }),
      line('{queueId} H={eximPeer}{eximTls} F=<{sender}>{loginId} {temporarily}rejected after DATA: {text}', {
        about: 'letter',
        tooBig: '',
      }),
      line('{queueId} rejected from <{sender}> H={eximPeer}: message too big: read={size} max={maximum}', {
        tooBig: 'content',
      }),
      line('rejected MAIL FROM:<{sender}> H={eximPeer}: message too big: size={size} max={maximum}', {
        tooBig: 'declared',
      }),
    ],
    accepted: [
      line(
        '{queueId} <= {senderOrNull} H={eximPeer} P={transmission}{eximTls}{loginId}{chunkedWord} S={storedLines}{idWords}',
      ),
    ],
    stored: [line('{queueId} => {mailbox} <{recipient}> R=localuser T=local_delivery')],
    'handed-on': [line('{queueId} => {recipient} R=dnslookup T=remote_smtp H={nextPeer} C="250 OK"')],
    // As the logs of others have it: these were not recorded.
    undelivered: [line('{queueId} ** {recipient}: {words}')],
    reported: [line('{queueId} <= <> R={about} U=Debian-exim P=local S={storedLines}{idWords}')],
    completed: [line('{queueId} Completed')],
    lost: [
      line('unexpected disconnection while reading SMTP command from {eximPeer} D={connectedFor}', {
        inTransaction: 'yes',
        inLetter: '',
      }),
      line('SMTP connection from {eximPeer} lost while reading message data (header)', {
        inLetter: 'yes',
        inBody: '',
      }),
      line('{queueId} SMTP connection from {eximPeer} lost while reading message data', {
        inLetter: 'yes',
        inBody: 'yes',
      }),
    ],
    timeout: [
      line('SMTP command timeout on{tlsWord} connection from {eximPeer}', { inLetter: '' }),
      line('SMTP data timeout (message abandoned) on connection from {eximPeer} F=<{sender}>', {
        inLetter: 'yes',
      }),
    ],
  },
};
