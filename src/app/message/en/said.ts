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

  'announce.reply': 'Server: {code}. {text}',
  'announce.reply.lines':
    'Server: {code}. {text}, and {count, plural, one {# more line} other {# more lines}}',
  'announce.class.2': 'accepted',
  'announce.class.3': 'go on',
  'announce.class.4': 'not now',
  'announce.class.5': 'refused',

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
} as const;
