import type { Personality } from '../model/personality.ts';
import { opensmtpdLog } from './opensmtpd-log.ts';

const notAllowed = 'Invalid command: Command not allowed at this point.';
const unsupported = { code: 503, enhanced: '5.5.1', text: 'Invalid command: Command not supported' } as const;

/** OpenSMTPD 7.6 as Debian 13 packages it, worded as recorded from it. */
export const opensmtpd: Personality = {
  id: 'opensmtpd',
  name: 'OpenSMTPD',
  source: 'recorded',
  version: '7.6',
  log: opensmtpdLog,
  keywords: ['8BITMIME', 'ENHANCEDSTATUSCODES', 'SIZE', 'DSN', 'STARTTLS', 'AUTH', 'HELP'],
  order: {
    connected: { RSET: 'never', STARTTLS: 'never' },
    ready: { EHLO: 'never', HELO: 'never' },
    mail: { EHLO: 'never', HELO: 'never', STARTTLS: 'never' },
    rcpt: { EHLO: 'never', HELO: 'never', STARTTLS: 'never' },
  },
  wording: {
    greeting: { text: '{host} ESMTP OpenSMTPD' },
    'greeting-refused': { text: 'Client host blocked using {zone}' },
    timeout: { text: 'Timeout' },
    'out-of-step': { code: 500, enhanced: '5.5.1', text: 'Invalid command: Pipelining not supported' },
    'unknown-command': { enhanced: '5.5.1', text: 'Invalid command: Command unrecognized' },
    'empty-line': { enhanced: '5.5.1', text: 'Invalid command: Command unrecognized' },
    'not-implemented': {
      code: 500,
      enhanced: '5.5.1',
      text: 'Invalid command: Command unrecognized',
      variants: [
        { when: { verb: 'AUTH' }, ...unsupported },
        { when: { verb: 'STARTTLS' }, ...unsupported },
      ],
    },
    'line-too-long': { enhanced: '5.0.0', text: 'Command line too long' },
    'bad-sequence': {
      text: notAllowed,
      variants: [
        { when: { verb: 'EHLO' }, text: 'Invalid command: Already identified' },
        { when: { verb: 'HELO' }, text: 'Invalid command: Already identified' },
      ],
    },
    'hello-first': { text: notAllowed },
    'mail-first': { text: notAllowed },
    'rcpt-first': {
      text: notAllowed,
      variants: [
        {
          when: { verb: 'DATA' },
          enhanced: '5.5.4',
          text: 'Invalid command arguments: No recipient specified',
        },
      ],
    },
    'no-valid-recipients': {
      code: 503,
      text: notAllowed,
      variants: [
        {
          when: { verb: 'DATA' },
          code: 503,
          enhanced: '5.5.4',
          text: 'Invalid command arguments: No recipient specified',
        },
      ],
    },
    'nested-mail': { text: notAllowed },
    'argument-not-allowed': {
      code: 500,
      text: 'Invalid command arguments: command does not accept arguments.',
      variants: [
        { when: { verb: 'STARTTLS' }, code: 501, text: 'Invalid command arguments: No parameters allowed' },
      ],
    },
    'bad-argument': {
      text: 'Invalid command arguments: No parameters given',
      variants: [
        {
          when: { verb: 'AUTH', blank: 'yes' },
          code: 504,
          enhanced: '5.7.4',
          text: 'Security features not supported: AUTH method "" not supported',
        },
        {
          when: { verb: 'HELP' },
          code: 500,
          text: 'Invalid command arguments: command does not accept arguments.',
        },
      ],
    },
    hello: { text: '{host} Hello {hello} [{client}], pleased to meet you' },
    'hello-without-name': {
      enhanced: '5.5.1',
      text: 'Invalid command: {verb} requires domain name',
      variants: [
        { when: { blank: 'yes' }, enhanced: '5.5.4', text: 'Invalid command arguments: Invalid domain name' },
      ],
    },
    'hello-bad-name': { text: 'Invalid command arguments: Invalid domain name' },
    'mail-syntax': { code: 553, enhanced: '5.1.0', text: 'Sender address syntax error' },
    'bad-reverse-path': { code: 553, enhanced: '5.1.0', text: 'Sender address syntax error' },
    'sender-ok': { enhanced: '2.0.0', text: 'Ok' },
    'unknown-parameter': {
      code: 503,
      text: 'Invalid command arguments: Unsupported option {word}',
      variants: [{ when: { verb: 'RCPT' }, code: 503, enhanced: '', text: 'Unsupported option {word}' }],
    },
    'bad-parameter': {
      code: 503,
      text: 'Invalid command arguments: Unsupported option {word}',
      variants: [
        {
          when: { keyword: 'ENVID' },
          code: 503,
          text: 'Invalid command arguments: option too large, truncated: {value}',
        },
        {
          when: { verb: 'RCPT', missing: 'yes' },
          code: 503,
          enhanced: '',
          text: 'Unsupported option {word}',
        },
        {
          when: { keyword: 'NOTIFY' },
          code: 553,
          enhanced: '',
          text: 'NOTIFY option NEVER cannot be combined with other options',
        },
      ],
    },
    'size-too-big': { code: 552, enhanced: '5.3.4', text: 'Message too big for system' },
    'authentication-required': {
      enhanced: '5.5.1',
      text: 'Invalid command: Must issue an AUTH command first',
    },
    'rcpt-syntax': { enhanced: '5.1.3', text: 'Recipient address syntax error' },
    'bad-forward-path': { enhanced: '5.1.3', text: 'Recipient address syntax error' },
    'recipient-ok': { text: 'Destination address valid: Recipient ok' },
    'relaying-ok': { text: 'Destination address valid: Recipient ok' },
    'relay-denied': { enhanced: '', text: 'Invalid recipient: <{recipient}>' },
    'mailbox-unknown': { enhanced: '', text: 'Invalid recipient: <{completed}>' },
    'mailbox-full': { text: 'Mailbox is full' },
    'sender-not-owned': { code: 530, enhanced: '', text: 'Sender rejected' },
    // As its source has it
    'too-many-letters': { enhanced: '4.5.3', text: 'Too many recipients: Too many messages sent' },
    'too-many-recipients': { code: 451, text: 'Too many recipients: Too many recipients' },
    'too-many-hops': { code: 500, enhanced: '5.4.6', text: 'Routing loop detected: Loop detected' },
    'start-content': { text: 'Enter mail, end with "." on a line by itself' },
    accepted: { text: '{queueId} Message accepted for delivery' },
    'content-too-big': { code: 554, text: 'Message too big for system: Transaction failed, message too big' },
    'text-line-too-long': { code: 500, enhanced: '5.0.0', text: 'Line too long' },
    reset: { text: 'Reset state' },
    noop: { text: 'Ok' },
    bye: { text: 'Bye' },
    help: {
      text: 'This is OpenSMTPD\nTo report bugs in the implementation, please contact bugs@openbsd.org\nwith full details\nEnd of HELP info',
    },
    'ready-for-tls': { text: 'Ready to start TLS' },
    'tls-active': { text: 'Invalid command: Channel already secured' },
    'tls-required': { enhanced: '5.5.1', text: 'Invalid command: Must issue a STARTTLS command first' },
    'auth-succeeded': { enhanced: '2.0.0', text: 'Authentication succeeded' },
    'auth-failed': { enhanced: '', text: 'Authentication failed' },
    'auth-bad-response': { text: 'Syntax error: Syntax error' },
    'auth-cancelled': { enhanced: '5.5.2', text: 'Syntax error: Syntax error' },
    'auth-bad-base64': { text: 'Syntax error: Syntax error' },
    'auth-too-long': { code: 500, enhanced: '5.0.0', text: 'Command line too long' },
    'auth-unknown-mechanism': {
      enhanced: '5.7.4',
      text: 'Security features not supported: AUTH method "{named}" not supported',
    },
    'auth-already': { text: 'Invalid command: Already authenticated' },
    'auth-in-transaction': { text: notAllowed },
    'auth-needs-tls': unsupported,
  },
  unprintable: 'raw',
  letterFields: {
    returnPath: 'Return-Path: <{sender}>',
    perMailbox: 'Delivered-To: {recipient}',
    received:
      'Received: from {helloName} ({clientName} [{clientLiteral}])\n\tby {host} (OpenSMTPD) with {protocol} id {queueId}{tlsWords}\n\tfor <{recipient}>;\n\t{date} (UTC)',
    receivedForSeveral:
      'Received: from {helloName} ({clientName} [{clientLiteral}])\n\tby {host} (OpenSMTPD) with {protocol} id {queueId}{tlsWords};\n\t{date} (UTC)',
    tls: ' (TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO)',
    missing: [
      ['Date', 'Date: {date} (UTC)'],
      ['Message-ID', 'Message-ID: <{queueId}{queueId}@{host}>'],
    ],
    nullSender: undefined,
    addsBelow: true,
    beginsWithFold: true,
  },
  // Subject, sender and the words of a failure as in its sources; the status is the standard's.
  reports: {
    from: 'Mailer Daemon <MAILER-DAEMON@{host}>',
    failed: 'Delivery status notification: failed',
    told: 'Delivery status notification: delivered',
    causes: {
      'no-such-domain': { status: '5.1.2', words: 'Domain does not exist' },
      'null-mx': { status: '5.1.10', words: 'Domain does not accept mail' },
    },
  },
  queueId: { alphabet: '0123456789abcdef', length: 8, prefix: '' },
  zoneMinutes: 0,
  behaviours: {
    spelling: {
      spaceAfterColon: true,
      missingDomain: true,
      noQuotedLocalPart: true,
      alsoInLocalPart: ['colon'],
      alsoInDomain: ['underscore', 'nothing'],
      anyLength: true,
      longestAddress: 256,
      afterPath: 'parameter',
      anyParameter: true,
      argumentFirst: true,
      trailingSpace: false,
    },
    'command-lines': { end: 'lf', nul: 'cut', phrases: true, tooLong: 'hang-up' },
    'line-ends': { bareLf: 'end', nul: 'cut', longestLine: 65_535 },
    synchronization: { on: true, everything: true },
    'turning-away': { manner: 'hang-up' },
    'error-limit': { on: false },
    'foreign-protocol': { on: false },
    parameters: { once: [] },
    SIZE: { anyValue: true },
    DSN: { unread: ['RET', 'ENVID', 'ORCPT'], never: 'alone-in-transaction', mayBeEmpty: ['ENVID'] },
    STARTTLS: { before: 'letters' },
    AUTH: { when: 'tls', actsForOthers: true },
    VRFY: { on: false },
    CHUNKING: { on: false },
    PIPELINING: { on: false },
    HELP: { topics: [''] },
    'recipient-limit': { maximum: 1000 },
    'message-size': { maximum: 36_700_160, declared: false },
    'line-length': { maximum: 2048 },
    'idle-timeout': { after: 300 },
    'sender-login': { when: 'at-once' },
  },
};
