import type { LogForm, LogStyle } from '../model/log-style.ts';
import type { Facts } from '../model/reply.ts';

const line = (text: string, when: Facts = {}): LogForm => ({ by: 'sendmail', text, when });

const from = '{queueId}: from=<{sender}>, size={size}, class=0, nrcpts={recipients},';
const end = 'proto={fullProtocol}, daemon=MTA, relay={sendmailPeer}';
const delivery = 'delay={clockDelay}, xdelay=00:00:00, mailer=';
const silent = '{queueId}: {sendmailPeer} did not issue MAIL/EXPN/VRFY/ETRN during connection to MTA';

/** How Sendmail writes its log by way of syslog; each form as version 8.17 has written it when it was spoken to. */
export const sendmailLog: LogStyle = {
  prefix: '{syslogDate} {shortHost} sendmail[{idNumber}]: ',
  processes: {},
  lines: {
    secured: [
      line(
        'STARTTLS=server, relay={sendmailPeer}, version=TLSv1.3, verify=NO, cipher=TLS_AES_256_GCM_SHA384, bits=256/256',
      ),
    ],
    'logged-in': [line('AUTH=server, relay={sendmailPeer}, authid={login}, mech={mechanism}, bits=0')],
    'login-failed': [
      line(
        '{queueId}: AUTH failure ({mechanism}): authentication failure (-13) SASL(-13): authentication failure: Password verification failed, user={tried}, relay={sendmailPeer}',
        { fault: 'wrong' },
      ),
      line('{queueId}: AUTH decode64 error [1 for "{response}"], relay={sendmailPeer}', { fault: 'base64' }),
    ],
    refused: [
      line('{queueId}: <{recipient}>... User unknown', { reason: 'mailbox-unknown' }),
      line('{queueId}: ruleset=check_rcpt, arg1=<{recipient}>, relay={sendmailPeer}, reject={reply}', {
        about: 'recipient',
        isUnknown: '',
      }),
      line('{queueId}: ruleset=check_mail, arg1=<{sender}>, relay={sendmailPeer}, reject={reply}', {
        verb: 'MAIL',
        tooBig: '',
      }),
      line('ruleset=check_relay, arg1={clientName}, arg2={client}, relay={sendmailPeer}, reject={reply}', {
        verb: 'CONNECT',
      }),
      line('{queueId}: Milter: data, reject={reply}', { about: 'letter', tooBig: '' }),
      line('{queueId}: message size ({size}) exceeds maximum ({maximum})', { tooBig: 'content' }),
    ],
    accepted: [
      line(`${from} msgid={messageId}, ${end}`, { hasId: 'yes' }),
      line(`${from} msgid=<{minuteDate}.{queueId}@{host}>, ${end}`, { hasId: '' }),
    ],
    dropped: [line(`${from} ${end}`)],
    stored: [
      line(`{queueId}: to=<{recipient}>, ${delivery}local, pri={priority}, dsn=2.0.0, stat=Sent`, {
        alias: '',
      }),
      line(`{queueId}: to={mailbox}, ${delivery}local, pri={priority}, dsn=2.0.0, stat=Sent`, {
        alias: 'yes',
      }),
    ],
    'handed-on': [
      line(
        `{queueId}: to=<{recipient}>, ${delivery}esmtp, pri={priority}, relay={nextSendmail}, dsn=2.0.0, stat=Sent (Ok)`,
      ),
    ],
    // As the logs of others have it: these were not recorded.
    undelivered: [
      line(
        `{queueId}: to=<{recipient}>, ${delivery}esmtp, pri={priority}, relay={domain}., dsn={status}, stat={words}`,
        { isLocal: '' },
      ),
      line(`{queueId}: to=<{recipient}>, ${delivery}local, pri={priority}, dsn={status}, stat={words}`, {
        isLocal: 'yes',
      }),
    ],
    reported: [
      line('{about}: {queueId}: DSN: {words}', { failed: 'yes' }),
      line('{about}: {queueId}: return-receipt: Return receipt', { failed: '' }),
    ],
    lost: [
      line('{queueId}: lost input channel from {sendmailPeer} to MTA after {lowerVerb}', {
        inTransaction: 'yes',
        inLetter: '',
      }),
      line('{queueId}: collect: premature EOM: unexpected close', { inLetter: 'yes' }),
    ],
    timeout: [
      line('{queueId}: timeout waiting for input from {clientName} during server cmd read', { inLetter: '' }),
      line('{queueId}: timeout waiting for input from {clientName} during message collect', {
        inLetter: 'yes',
      }),
    ],
    disconnected: [line(silent, { idle: 'yes' })],
  },
};
