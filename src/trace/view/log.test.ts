import { expect, it } from 'vitest';
import { octetsOf } from '#encoding/octets.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import { logOf } from './log.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const on = (behaviour: string) => ({ kind: 'set', behaviour, setting: 'on', value: true }) as const;
const CALL = line('telnet mail.kitchen.example 25');
const HELLO = line('EHLO client.example');
const WRONG = line('AUTH PLAIN AGFsaWNlAHdyb25n');
const RIGHT = line('AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=');
const LETTER = [line('DATA'), line('Message-ID: <1@client.example>\n\nHello\n.')];

const play = (personality: string, ...inputs: readonly Input[]) =>
  run(DEFAULT_KITCHEN, [{ kind: 'personality', id: personality }, ...inputs]);
const log = (personality: string, ...inputs: readonly Input[]): readonly string[] =>
  logOf(play(personality, ...inputs)).map(({ text }) => text);

it('writes as Postfix does of a letter, a refusal and the counts of commands', () => {
  const lines = log(
    'postfix',
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<dave@other.example>'),
    line('RCPT TO:<list@kitchen.example>'),
    line('RCPT TO:<nobody@kitchen.example>'),
    ...LETTER,
    line('PIE'),
    line('QUIT'),
  ).map((text) => text.replace(/[0-9A-F]{11}/g, 'QUEUEID'));
  expect(lines).toEqual([
    'Nov 24 09:00:01 mail postfix/smtpd[2117]: connect from client.example[198.51.100.7]',
    'Nov 24 09:00:04 mail postfix/smtpd[2117]: NOQUEUE: reject: RCPT from client.example[198.51.100.7]: 554 5.7.1 <dave@other.example>: Relay access denied; from=<carol@client.example> to=<dave@other.example> proto=ESMTP helo=<client.example>',
    'Nov 24 09:00:05 mail postfix/smtpd[2117]: QUEUEID: client=client.example[198.51.100.7]',
    'Nov 24 09:00:06 mail postfix/smtpd[2117]: QUEUEID: reject: RCPT from client.example[198.51.100.7]: 550 5.1.1 <nobody@kitchen.example>: Recipient address rejected: User unknown in local recipient table; from=<carol@client.example> to=<nobody@kitchen.example> proto=ESMTP helo=<client.example>',
    'Nov 24 09:00:08 mail postfix/cleanup[2121]: QUEUEID: message-id=<1@client.example>',
    'Nov 24 09:00:08 mail postfix/qmgr[987]: QUEUEID: from=<carol@client.example>, size=234, nrcpt=1 (queue active)',
    'Nov 24 09:00:08 mail postfix/local[2122]: QUEUEID: to=<alice@kitchen.example>, orig_to=<list@kitchen.example>, relay=local, delay=3, delays=3/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)',
    'Nov 24 09:00:08 mail postfix/local[2122]: QUEUEID: to=<bob@kitchen.example>, orig_to=<list@kitchen.example>, relay=local, delay=3, delays=3/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)',
    'Nov 24 09:00:08 mail postfix/qmgr[987]: QUEUEID: removed',
    'Nov 24 09:00:10 mail postfix/smtpd[2117]: disconnect from client.example[198.51.100.7] ehlo=1 mail=1 rcpt=1/3 data=1 quit=1 unknown=0/1 commands=5/8',
  ]);
});

it('counts the octets of a letter as each server does: with what it has put on top, or without', () => {
  const size = (personality: string) => {
    const trace = play(
      personality,
      CALL,
      HELLO,
      line('MAIL FROM:<carol@client.example>'),
      line('RCPT TO:<alice@kitchen.example>'),
      ...LETTER,
    );
    const [raw = ''] = trace.entries.flatMap(({ event }) =>
      event.kind === 'delivered' ? [octetsOf(event.delivery.raw, 0, event.delivery.raw.length)] : [],
    );
    const text = logOf(trace)
      .map((each) => each.text)
      .join('\n');
    const told = Number(/(?: S|size)=(\d+)/.exec(text)?.[1]);
    return { told, queued: raw.slice(raw.indexOf('Received:')) };
  };
  const postfix = size('postfix');
  expect(postfix.told).toBe(postfix.queued.length);
  const exim = size('exim');
  expect(exim.told).toBe(exim.queued.replaceAll('\r\n', '\n').length);
  expect(size('sendmail').told).toBe('Message-ID: <1@client.example>\n\nHello\n'.length);
});

it('writes as Postfix does of logins, of relaying, and of clients that go or fall silent', () => {
  const lines = log(
    'postfix',
    CALL,
    HELLO,
    WRONG,
    line('AUTH PLAIN ==='),
    line('AUTH LOGIN'),
    line('*'),
    line('AUTH LOGIN'),
    line('==='),
    RIGHT,
    line('MAIL FROM:<>'),
    line('RCPT TO:<dave@other.example>'),
    line('DATA'),
    line('Hello\n.'),
    { kind: 'key', key: 'interrupt' },
    CALL,
    { kind: 'key', key: 'interrupt' },
    CALL,
    HELLO,
    { kind: 'wait', seconds: 90_000 },
  ).join('\n');
  const peer = 'client.example[198.51.100.7]';
  for (const text of [
    `warning: ${peer}: SASL PLAIN authentication failed: (reason unavailable), sasl_username=alice`,
    'SASL PLAIN authentication failed: Invalid base64 data in initial response, sasl_username=(unavailable)',
    `${peer}: SASL LOGIN authentication aborted`,
    'SASL LOGIN authentication failed: Invalid base64 data in continued response',
    `client=${peer}, sasl_method=PLAIN, sasl_username=alice`,
    'from=<>, size=',
    'to=<dave@other.example>, relay=mx.other.example[203.0.113.25]:25',
    `lost connection after DATA from ${peer}`,
    `lost connection after CONNECT from ${peer}\n`,
    `disconnect from ${peer} commands=0/0`,
    `timeout after EHLO from ${peer}`,
    `disconnect from ${peer} ehlo=1 commands=1`,
  ])
    expect(lines).toContain(text);
  // A letter without a name of its own is given one in the log.
  expect(lines).toMatch(/(\w{11}): message-id=<20261124090013\.\1@mail\.kitchen\.example>/);
});

it('tells to whom a letter went that was for a postmaster without a domain', () => {
  const lines = log(
    'postfix',
    CALL,
    HELLO,
    line('MAIL FROM:<>'),
    line('RCPT TO:<Postmaster>'),
    line('RCPT TO:<ALICE@kitchen.example>'),
    ...LETTER,
  ).join('\n');
  expect(lines).toContain(': to=<chef>, orig_to=<Postmaster>, relay=local');
  expect(lines).toContain(': to=<ALICE@kitchen.example>, relay=local');
});

it('gives a letter that never came another name than the next one', () => {
  const lines = log(
    'postfix',
    CALL,
    HELLO,
    line('MAIL FROM:<>'),
    line('RCPT TO:<alice@kitchen.example>'),
    line('RSET'),
    line('MAIL FROM:<>'),
    line('RCPT TO:<bob@kitchen.example>'),
  );
  const names = lines.flatMap((text) => /(\w{11}): client=/.exec(text)?.[1] ?? []);
  expect(new Set(names).size).toBe(2);
});

it('names a letter in the making as it will be named once it is accepted', () => {
  const inputs = [CALL, HELLO, line('MAIL FROM:<>'), line('RCPT TO:<alice@kitchen.example>')];
  const open = log('postfix', ...inputs);
  expect(log('postfix', ...inputs, ...LETTER).slice(0, open.length)).toEqual(open);
});

it('tells how much of a letter had come when the client was gone or silent', () => {
  const begun = [
    HELLO,
    line('MAIL FROM:<>'),
    line('RCPT TO:<alice@kitchen.example>'),
    line('DATA'),
    line('Subject: pie'),
  ];
  const gone: Input = { kind: 'key', key: 'interrupt' };
  const all = [
    CALL,
    ...begun,
    gone,
    CALL,
    ...begun,
    line(''),
    gone,
    CALL,
    ...begun,
    { kind: 'wait', seconds: 90_000 },
  ];
  const told = (personality: string) => log(personality, ...(all as readonly Input[])).join('\n');
  const postfix = told('postfix');
  expect(postfix).toContain('lost connection after DATA (14 bytes) from client.example');
  expect(postfix).toContain('timeout after DATA (14 bytes) from client.example');
  expect(postfix).toContain('ehlo=1 mail=1 rcpt=1 data=0/1 commands=3/4');
  const exim = told('exim');
  expect(exim).toContain(
    'SMTP connection from client.example [198.51.100.7] lost while reading message data (header)',
  );
  expect(exim).toMatch(/ 1\S+ SMTP connection from .* lost while reading message data\n/);
  expect(exim).toContain('SMTP data timeout (message abandoned) on connection from');
  const sendmail = told('sendmail');
  expect(sendmail).toContain('collect: premature EOM: unexpected close');
  expect(sendmail).toContain('from=<>, size=14, class=0, nrcpts=1, proto=ESMTP');
  expect(sendmail).toContain('during message collect');
});

it('writes as Exim does, which is silent about sessions that bring nothing', () => {
  const lines = log(
    'exim',
    CALL,
    line('HELO other.example'),
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<dave@other.example>'),
    line('RCPT TO:<alice+pie@kitchen.example>'),
    ...LETTER,
    line('QUIT'),
  ).map((text) => text.replace(/1\w{5}-\w{6}-\w{2}/g, 'ID'));
  expect(lines).toEqual([
    '2026-11-24 09:00:04 H=client.example (other.example) [198.51.100.7] F=<carol@client.example> rejected RCPT <dave@other.example>: relay not permitted',
    expect.stringMatching(
      /^2026-11-24 09:00:07 ID <= carol@client.example H=client.example \(other.example\) \[198.51.100.7\] P=smtp S=\d+ id=1@client.example$/,
    ),
    '2026-11-24 09:00:07 ID => alice <alice+pie@kitchen.example> R=localuser T=local_delivery',
    '2026-11-24 09:00:07 ID Completed',
  ]);
});

it('writes as Exim does of logins, of a report without a sender, and of who hangs up in the middle', () => {
  const lines = log(
    'exim',
    CALL,
    HELLO,
    WRONG,
    RIGHT,
    line('MAIL FROM:<>'),
    line('RCPT TO:<dave@other.example>'),
    line('DATA'),
    line('Hello\n.'),
    line('MAIL FROM:<>'),
    { kind: 'wait', seconds: 50 },
    { kind: 'key', key: 'interrupt' },
  ).join('\n');
  expect(lines).toContain(
    'PLAIN authenticator failed for client.example [198.51.100.7]: 535 Incorrect authentication data (set_id=alice)',
  );
  expect(lines).toMatch(/ <= <> H=client.example \[198.51.100.7\] P=esmtpa A=PLAIN:alice S=\d+\n/);
  expect(lines).toContain('H=mx.other.example [203.0.113.25] C="250 OK"');
  expect(lines).toContain(
    'unexpected disconnection while reading SMTP command from client.example [198.51.100.7] D=58s',
  );
});

it('writes as Exim does of what is refused for a while, of a letter in chunks, and of TLS', () => {
  const call = line('openssl s_client -connect mail.kitchen.example:25 -starttls smtp -quiet');
  const lines = log(
    'exim',
    on('greylisting'),
    call,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    { kind: 'wait', seconds: 300 },
    call,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    line('BDAT 7 LAST'),
    line('Hello'),
    { kind: 'wait', seconds: 9000 },
  ).join('\n');
  const tls = 'X=TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no';
  expect(lines).toContain(
    `H=client.example [198.51.100.7] ${tls} F=<carol@client.example> temporarily rejected RCPT <alice@kitchen.example>: `,
  );
  expect(lines).toMatch(/ P=esmtps X=\S+ CV=no K S=\d+\n/);
  expect(lines).toContain('SMTP command timeout on TLS connection from client.example [198.51.100.7]');
});

it('writes as Sendmail does, which names each letter from the beginning of the connection', () => {
  const lines = log(
    'sendmail',
    CALL,
    HELLO,
    WRONG,
    line('AUTH PLAIN ==='),
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<dave@other.example>'),
    line('RCPT TO:<nobody@kitchen.example>'),
    line('RCPT TO:<list@kitchen.example>'),
    ...LETTER,
    line('MAIL FROM:<>'),
    line('RSET'),
    RIGHT,
    line('MAIL FROM:<>'),
    line('RCPT TO:<dave@other.example>'),
    line('DATA'),
    line('Hello\n.'),
    line('QUIT'),
    CALL,
    line('QUIT'),
    line('openssl s_client -connect mail.kitchen.example:25 -starttls smtp -quiet'),
    HELLO,
    line('MAIL FROM:<>'),
    { kind: 'key', key: 'interrupt' },
  ).map((text) => text.replace(/^.*?\]: /, '').replace(/6AO4\w{10}/g, 'ID'));
  const end = 'proto=ESMTP, daemon=MTA, relay=client.example [198.51.100.7]';
  expect(lines).toEqual([
    'ID: AUTH failure (PLAIN): authentication failure (-13) SASL(-13): authentication failure: Password verification failed, user=alice, relay=client.example [198.51.100.7]',
    'ID: AUTH decode64 error [1 for "==="], relay=client.example [198.51.100.7]',
    'ID: ruleset=check_rcpt, arg1=<dave@other.example>, relay=client.example [198.51.100.7], reject=550 5.7.1 <dave@other.example>... Relaying denied. Proper authentication required.',
    'ID: <nobody@kitchen.example>... User unknown',
    `ID: from=<carol@client.example>, size=38, class=0, nrcpts=1, msgid=<1@client.example>, ${end}`,
    expect.stringMatching(
      /^ID: to=alice, delay=00:00:02, xdelay=00:00:00, mailer=local, pri=30\d{3}, dsn=2.0.0, stat=Sent$/,
    ),
    expect.stringContaining('ID: to=bob, '),
    `ID: from=<>, size=0, class=0, nrcpts=0, ${end}`,
    'AUTH=server, relay=client.example [198.51.100.7], authid=alice, mech=PLAIN, bits=0',
    expect.stringContaining(
      'ID: from=<>, size=6, class=0, nrcpts=1, msgid=<202611240900.ID@mail.kitchen.example>',
    ),
    expect.stringContaining('mailer=esmtp, pri='),
    'ID: client.example [198.51.100.7] did not issue MAIL/EXPN/VRFY/ETRN during connection to MTA',
    'STARTTLS=server, relay=client.example [198.51.100.7], version=TLSv1.3, verify=NO, cipher=TLS_AES_256_GCM_SHA384, bits=256/256',
    'ID: lost input channel from client.example [198.51.100.7] to MTA after mail',
    `ID: from=<>, size=0, class=0, nrcpts=0, ${end.replace('ESMTP', 'ESMTPS')}`,
  ]);
});

it('writes as OpenSMTPD does: each line begins with the session, and each refusal is told', () => {
  const call = line('openssl s_client -connect mail.kitchen.example:25 -starttls smtp -quiet');
  const lines = log(
    'opensmtpd',
    call,
    HELLO,
    WRONG,
    line('AUTH LOGIN'),
    line('YWxpY2U='),
    line('d3Jvbmc='),
    line('AUTH PLAIN'),
    line('AGFsaWNlAHdyb25n'),
    RIGHT,
    line('MAIL FROM:<alice@kitchen.example>'),
    line('RCPT TO:<dave@other.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
    line('PIE'),
    line('QUIT'),
    call,
    { kind: 'key', key: 'interrupt' },
    call,
    { kind: 'wait', seconds: 90_000 },
  ).map((text) => text.replace(/^.*?\]: \w{16} /, '').replace(/[0-9a-f]{8,16}/g, 'ID'));
  expect(lines).toEqual([
    'smtp connected address=198.51.100.7 host=client.example',
    'smtp tls ciphers=TLSv1.3:TLS_AES_256_GCM_SHA384:256',
    'smtp authentication user=alice result=permfail',
    expect.stringContaining('smtp failed-command command="AUTH PLAIN AGFsaWNlAHdyb25n" result="535 '),
    'smtp authentication user=alice result=permfail',
    expect.stringContaining('smtp failed-command command="AUTH LOGIN (password)" result="535 '),
    'smtp authentication user=alice result=permfail',
    expect.stringContaining('smtp failed-command command="AUTH PLAIN (...)" result="535 '),
    'smtp authentication user=alice result=ok',
    expect.stringMatching(/^smtp message msgid=ID size=\d+ nrcpt=2 proto=ESMTP$/),
    'smtp envelope evpid=ID from=<alice@kitchen.example> to=<dave@other.example>',
    'smtp envelope evpid=ID from=<alice@kitchen.example> to=<alice@kitchen.example>',
    'mta delivery evpid=ID from=<alice@kitchen.example> to=<dave@other.example> rcpt=<-> source="-" relay="203.0.113.25 (mx.other.example)" delay=3s result="Ok" stat="250 Ok"',
    'mda delivery evpid=ID from=<alice@kitchen.example> to=<alice@kitchen.example> rcpt=<alice@kitchen.example> user=alice delay=3s result=Ok stat=Delivered',
    expect.stringContaining('smtp failed-command command="PIE" result="500 '),
    'smtp disconnected reason=quit',
    'smtp connected address=198.51.100.7 host=client.example',
    'smtp tls ciphers=TLSv1.3:TLS_AES_256_GCM_SHA384:256',
    'smtp disconnected reason=disconnect',
    'smtp connected address=198.51.100.7 host=client.example',
    'smtp tls ciphers=TLSv1.3:TLS_AES_256_GCM_SHA384:256',
    'smtp disconnected reason=timeout',
  ]);
});

it('writes in a plain style of its own for servers whose log it does not know', () => {
  const lines = log('rfc', CALL, HELLO, line('QUIT'));
  expect(lines).toEqual([
    '2026-11-24 09:00:01 mail.kitchen.example: client.example[198.51.100.7] connected',
    '2026-11-24 09:00:03 mail.kitchen.example: client.example[198.51.100.7] disconnected',
  ]);
});

it('tells of a refused sender, and names a client without a name', () => {
  const kitchen = { ...DEFAULT_KITCHEN, zone: {} };
  const inputs = [
    on('sender-domain'),
    { kind: 'set', behaviour: 'sender-domain', setting: 'when', value: 'at-once' },
    line('telnet 192.0.2.25 25'),
    HELLO,
    line('MAIL FROM:<carol@nowhere.example>'),
  ] as readonly Input[];
  const as = (id: string) => logOf(run(kitchen, [{ kind: 'personality', id }, ...inputs]));
  const texts = as('postfix');
  expect(texts.map(({ isWarning }) => isWarning)).toEqual([false, true]);
  expect(texts[1]?.text).toContain('reject: MAIL from unknown[198.51.100.7]');
  expect(texts[1]?.text).toContain('; from=<carol@nowhere.example> proto=ESMTP helo=<client.example>');
  expect(as('exim')[0]?.text).toContain(
    'H=(client.example) [198.51.100.7] rejected MAIL <carol@nowhere.example>',
  );
  expect(as('sendmail')[0]?.text).toContain(
    'ruleset=check_mail, arg1=<carol@nowhere.example>, relay=[198.51.100.7], reject=5',
  );
  expect(as('opensmtpd')[0]?.text).toContain('smtp connected address=198.51.100.7 host=<unknown>');
});

it('tells of a letter that was refused after it had come, and of one whose size was told before', () => {
  const tiny: Input = { kind: 'set', behaviour: 'message-size', setting: 'maximum', value: 10 };
  const inputs = [
    tiny,
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example> SIZE=11'),
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
  ];
  const postfix = log('postfix', ...inputs);
  expect(postfix[1]).toContain('NOQUEUE: reject: MAIL from client.example[198.51.100.7]: 552 5.3.4');
  expect(postfix[3]).toMatch(/warning: \w{11}: queue file size limit exceeded$/);
  const exim = log('exim', ...inputs);
  expect(exim[0]).toContain(
    'rejected MAIL FROM:<carol@client.example> H=client.example [198.51.100.7]: message too big: size=11 max=10',
  );
  expect(exim[1]).toMatch(
    / 1\S+ rejected from <carol@client.example> H=.*: message too big: read=\d+ max=10$/,
  );
  expect(log('sendmail', ...inputs)[0]).toMatch(/: message size \(\d+\) exceeds maximum \(10\)$/);
});

it('tells of a letter that was refused for what is in it', () => {
  const inputs = [
    on('content-filter'),
    { kind: 'set', behaviour: 'content-filter', setting: 'words', value: ['Hello'] },
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
  ] as readonly Input[];
  expect(log('postfix', ...inputs)[2]).toMatch(
    /\w{11}: reject: END-OF-MESSAGE from .*; from=<carol@client.example> to=<alice@kitchen.example> proto=ESMTP/,
  );
  expect(log('exim', ...inputs)[0]).toMatch(
    / 1\S+ H=client.example \[198.51.100.7\] F=<carol@client.example> rejected after DATA: /,
  );
  expect(log('sendmail', ...inputs)[0]).toContain(': Milter: data, reject=5');
});

it('tells of a name at EHLO that was refused, and of a line that is no SMTP', () => {
  const inputs = [
    on('hello-checks'),
    { kind: 'set', behaviour: 'hello-checks', setting: 'when', value: 'at-once' },
    CALL,
    line('EHLO client'),
  ] as readonly Input[];
  expect(log('exim', ...inputs)[0]).toContain('rejected EHLO or HELO client: ');
  expect(log('postfix', CALL, line('GET / HTTP/1.0'))[1]).toContain(
    'warning: non-SMTP command from client.example[198.51.100.7]: GET / HTTP/1.0',
  );
});

it('tells of a letter that waits for its hour, in the plain style', () => {
  const inputs = [
    on('FUTURERELEASE'),
    { kind: 'set', behaviour: 'FUTURERELEASE', setting: 'ports', value: 'any' },
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example> HOLDFOR=600'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
    { kind: 'wait', seconds: 700 },
  ] as readonly Input[];
  const lines = log('rfc', ...inputs).map((text) => text.replace(/^.*?: /, '').replace(/^\S+ /, ''));
  expect(lines.slice(1)).toEqual([
    'waits in the queue',
    'timed out after DATA',
    'disconnected',
    expect.stringMatching(/^accepted from <carol@client.example>/),
    'stored for alice',
    'done',
  ]);
});

it('names a next host without an address by its name alone', () => {
  const open: Input = { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' };
  const inputs = [
    open,
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<dave@[203.0.113.9]>'),
    ...LETTER,
  ];
  expect(log('postfix', ...inputs).join('\n')).toContain('relay=[203.0.113.9], delay=');
});

it('counts what has no letter in it as unknown, and names a sender who was given without brackets', () => {
  const listed: readonly Input[] = [
    on('blocklist'),
    { kind: 'set', behaviour: 'blocklist', setting: 'listed', value: ['198.51.100.7'] },
    { kind: 'set', behaviour: 'blocklist', setting: 'when', value: 'connect' },
  ];
  expect(log('postfix', ...listed, CALL)[1]).toContain(
    'reject: CONNECT from client.example[198.51.100.7]: 554',
  );
  expect(log('postfix', CALL, line('123'))[2]).toContain(' unknown=0/1 commands=0/1');
  const bare = log(
    'exim',
    on('sender-domain'),
    { kind: 'set', behaviour: 'sender-domain', setting: 'when', value: 'at-once' },
    CALL,
    HELLO,
    line('MAIL FROM:carol@nowhere.example'),
  );
  expect(bare).toEqual([
    '2026-11-24 09:00:03 H=client.example [198.51.100.7] rejected MAIL <carol@nowhere.example>: Verification failed for <carol@nowhere.example>',
  ]);
});

it('writes of a delivery whose letter it has not seen', () => {
  const whole = play(
    'postfix',
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
  );
  const entries = whole.entries.filter(({ event }) => event.kind !== 'client' && event.kind !== 'server');
  expect(
    logOf({ ...whole, entries })
      .map(({ text }) => text)
      .join(),
  ).toContain('relay=local');
});

it('leads from each line to the entry that made it', () => {
  const trace = play('postfix', CALL, HELLO, line('QUIT'));
  expect(logOf(trace).map(({ entry }) => trace.entries[entry]?.event.kind)).toEqual(['connected', 'closed']);
});

it('writes what it can of a trace that lacks its beginning', () => {
  const whole = play('postfix', CALL, line('QUIT'));
  const entries = whole.entries.filter(({ event }) => event.kind === 'closed');
  expect(logOf({ ...whole, entries }).map(({ text }) => text)).toEqual([
    '2026-11-24 09:00:02 :  disconnected',
  ]);
});

const DOOMED = (sender: string, wish = ''): readonly Input[] => [
  { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' },
  CALL,
  HELLO,
  line(`MAIL FROM:<${sender}>`),
  line(`RCPT TO:<dave@nowhere.example>${wish}`),
  ...LETTER,
];
const UNKNOWN: readonly Input[] = [
  { kind: 'set', behaviour: 'recipients', setting: 'on', value: false },
  CALL,
  HELLO,
  line('MAIL FROM:<alice@kitchen.example>'),
  line('RCPT TO:<nobody@kitchen.example>'),
  ...LETTER,
];

/** The lines from the letter's end on, its name for `L` and that of the report on it for `R`. */
function fateLines(personality: string, inputs: readonly Input[]): readonly string[] {
  const trace = play(personality, ...inputs);
  const [lost] = trace.entries.flatMap(({ event }) =>
    event.kind === 'undelivered' ? [event.undelivered] : [],
  );
  const texts = logOf(trace).map(({ text }) =>
    text.replaceAll(lost?.queueId ?? '?', 'L').replaceAll(lost?.report ?? '?', 'R'),
  );
  const at = texts.findIndex((text) => text.includes(lost?.words ?? '?'));
  return texts
    .slice(at)
    .map((text) => text.replace(/^(\w{3} \d+ \S+ mail \S+: |\S+ \S+ (mail\.kitchen\.example: )?)/, ''));
}

it('writes as each server does that a letter could not be delivered, and what report it has written', () => {
  const doomed = DOOMED('alice@kitchen.example');
  expect(fateLines('postfix', doomed)).toEqual([
    'L: to=<dave@nowhere.example>, relay=none, delay=2, delays=2/0/0/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=nowhere.example type=A: Host not found)',
    'R: message-id=<R@mail.kitchen.example>',
    'L: sender non-delivery notification: R',
    expect.stringMatching(/^R: from=<>, size=\d+, nrcpt=1 \(queue active\)$/),
    'L: removed',
    expect.stringMatching(/^R: to=<alice@kitchen.example>, relay=local, .*status=sent/),
    'R: removed',
  ]);
  expect(fateLines('exim', doomed)).toEqual([
    'L ** dave@nowhere.example: Unrouteable address',
    expect.stringMatching(/^R <= <> R=L U=Debian-exim P=local S=\d+ id=R@mail.kitchen.example$/),
    'L Completed',
    'R => alice <alice@kitchen.example> R=localuser T=local_delivery',
    'R Completed',
  ]);
  const sendmail = fateLines('sendmail', doomed).join('\n');
  expect(sendmail).toContain(
    'relay=nowhere.example., dsn=5.1.2, stat=Host unknown (Name server: nowhere.example: host',
  );
  expect(sendmail).toContain('L: R: DSN: Host unknown (Name server: nowhere.example: host not found)');
  expect(fateLines('opensmtpd', doomed).join('\n')).toContain(
    'relay="nowhere.example" delay=2s result="PermFail" stat="Domain does not exist"',
  );
  expect(fateLines('rfc', doomed)).toEqual([
    'L cannot be delivered to <dave@nowhere.example>: 5.1.2 there is no domain nowhere.example',
    'R written as a report on L',
    'L done',
    'R stored for alice',
    'R done',
  ]);
});

it.each([
  ['postfix', 'relay=local, delay=2, delays=2/0/0/0, dsn=5.1.1, status=bounced (unknown user: "nobody")'],
  ['exim', '** nobody@kitchen.example: Unrouteable address'],
  ['sendmail', 'mailer=local, pri=30107, dsn=5.1.1, stat=User unknown'],
  ['opensmtpd', 'result=PermFail'],
])('writes as %s does that nobody of that name lives here', (personality, words) => {
  expect(
    log(personality, ...UNKNOWN)
      .join('\n')
      .replace(/pri=\d+/, 'pri=30107'),
  ).toContain(words);
});

it('writes down a report that was asked for', () => {
  const told = (personality: string) =>
    log(
      personality,
      CALL,
      HELLO,
      line('MAIL FROM:<alice@kitchen.example>'),
      line('RCPT TO:<bob@kitchen.example> NOTIFY=SUCCESS'),
      ...LETTER,
    ).join('\n');
  expect(told('postfix')).toContain(': sender delivery status notification: ');
  expect(told('sendmail')).toContain(': return-receipt: Return receipt');
});

// RFC 3461 §5.2
it('writes down that a letter without a sender was dropped, where its postmaster can read it', () => {
  expect(fateLines('rfc', DOOMED(''))).toEqual([
    'L cannot be delivered to <dave@nowhere.example>: 5.1.2 there is no domain nowhere.example',
    'L has no sender to be told, and is dropped',
    'L done',
  ]);
  expect(fateLines('rfc', DOOMED('alice@kitchen.example', ' NOTIFY=NEVER'))[1]).toBe(
    'L is not reported, as its sender has wished',
  );
  expect(logOf(play('rfc', ...DOOMED(''))).some(({ isWarning }) => isWarning)).toBe(true);
});
