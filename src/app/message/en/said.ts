/** What was said, and what is said about it: nothing of it is seen before the engine is there. */
export const said = {
  'console.transcript': 'Transcript',
  'console.more': '{count} more: {words}',
  'console.less': 'Fold {count, plural, one {# line} other {# lines}}',
  'console.explain': '{code}, explain this reply',
  'console.opens': 'Explanation of {code}',
  'console.client': 'Client',
  'console.server': 'Server',

  'note.wait': '{duration} pass',
  'note.set.on': '{behaviour}: on',
  'note.set.off': '{behaviour}: off',
  'note.set': '{behaviour}, {setting}: {value}',
  'note.personality': '{name} answers from now on',
  'note.delivered.mailbox': 'Letter {queueId} lies in the mailbox of {mailbox}',
  'note.delivered.host': 'Letter {queueId} is handed on to {host}',
  'note.report.mailbox': 'Report {queueId} on letter {about} lies in the mailbox of {mailbox}',
  'note.report.host': 'Report {queueId} on letter {about} is handed on to {host}',
  'note.undelivered.report':
    'Letter {queueId} cannot be delivered to {recipient}: {cause}. Its sender gets a report',
  'note.undelivered.not-wanted':
    'Letter {queueId} cannot be delivered to {recipient}: {cause}. Its sender has asked for no report of that',
  'note.undelivered.null-sender':
    'Letter {queueId} cannot be delivered to {recipient}: {cause}. It has no sender (<>) who could be told, so it is dropped',
  'note.undelivered.lost':
    'Report {queueId} cannot be delivered to {recipient}: {cause}. There are no reports about reports, so it is dropped',
  'undelivered.no-such-mailbox': 'nobody here has a mailbox of that name',
  'undelivered.no-such-domain': 'the DNS knows no such domain',
  'undelivered.no-route': 'the DNS names no host that takes mail for this domain',
  'undelivered.null-mx': 'the domain says that it takes no mail (null MX)',
  'note.held': 'Letter {queueId} waits in the queue until {time}',
  'note.closed.server': 'The server has closed the connection',
  'note.closed.client': 'You have closed the connection',
  'note.tls': 'Encrypted from here on',
  'note.swallowed.quit':
    '“{line}” did not reach the server: a Q at the beginning of a line tells s_client to hang up. With -quiet it would not.',
  'note.swallowed.renegotiate':
    '“{line}” did not reach the server: an R at the beginning of a line tells s_client to renegotiate TLS. With -quiet it would not.',
  'note.swallowed.update-key':
    '“{line}” did not reach the server: a K at the beginning of a line tells s_client to change the key. With -quiet it would not.',

  'announce.reply': 'Server: {code}, {class}.',
  'announce.reply.full': 'Server: {code}, {class}. {text}',
  'announce.class.2': 'accepted',
  'announce.class.3': 'go on',
  'announce.class.4': 'not now',
  'announce.class.5': 'refused',
  'spoken.hundreds': 'one two three four five six seven eight nine',
  'spoken.teens': 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'spoken.tens': 'twenty thirty forty fifty sixty seventy eighty ninety',
  'spoken.ones': 'one two three four five six seven eight nine',
  'spoken.code': '{hundred} {rest}',
  'spoken.joined': '{ten}-{one}',
  'spoken.low': '{hundred} oh {one}',
  'spoken.round': '{hundred} hundred',

  'lesson.hint': 'Hint',
  'lesson.hint.more': 'Another hint',
  'lesson.show': 'Show me',
  'lesson.show.label': 'One way to do it. Press a line to type it.',
  'lesson.hide': 'Hide it',
  'lesson.passed': 'Done.',
  'lesson.next': 'Next step',
  'lesson.finished': 'That was the whole lesson.',
  'lesson.finished.next': 'To the lessons',
  'lesson.finished.sandbox': 'Try it in the sandbox',

  'console.earlier': 'Show earlier ones',
  'console.earlier.hidden':
    '{count, plural, one {# earlier entry is} other {# earlier entries are}} not shown.',
  'paste.title': 'Large paste',
  'paste.waits': '{count, plural, one {# line} other {# lines}} pasted. They go out when you send them.',
  'paste.progress': '{done} of {count} lines',
  'paste.stop': 'Stop',
  'paste.leave': 'Leave it',
} as const;
