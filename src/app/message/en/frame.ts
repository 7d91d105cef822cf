/** The frame around every page: places, switches, notices, links to a session. */
export const frame = {
  'title.site': 'SMTP Kitchen',
  'title.of': '{title} · SMTP Kitchen',
  'title.home': 'SMTP Kitchen: talk to a mail server',
  'title.lessons': 'Lessons',
  'title.sandbox': 'Sandbox',
  'title.replies': 'SMTP replies',
  'title.reply': 'SMTP reply {code}',
  'title.nowhere': 'No such page',

  'frame.home': 'SMTP Kitchen',
  'frame.nav': 'Main',
  'frame.learn': 'Learn',
  'frame.sandbox': 'Sandbox',
  'frame.replies': 'Replies',
  'frame.languages': 'Language',
  'frame.theme.auto': 'Theme: as the system has it. Switch to light',
  'frame.theme.light': 'Theme: light. Switch to dark',
  'frame.theme.dark': 'Theme: dark. Switch to the system’s',
  'frame.share': 'Share',
  'frame.skip': 'Skip to the content',
  'frame.loading': 'One moment …',

  'notice.region': 'Notices',
  'notice.close': 'Close',
  'notice.bring-back': 'Bring it back',
  'notice.reload': 'Load again',
  'notice.started-again': 'A fresh start. The session that was here is put away.',
  'notice.link-opened': 'This is the session from the link. Yours is put away.',
  'notice.provoked': 'These lines bring the reply about. The session that was here is put away.',
  'notice.storage-missing': 'This browser keeps nothing here. Everything works, but a reload begins anew.',
  'notice.storage-full':
    'The browser has no room left to remember your work. Everything works on, but a reload goes back to what it remembers.',
  'notice.storage-unreadable':
    'What the browser remembered could not be read. It is laid aside, nothing is deleted, and we begin afresh.',
  'notice.load-failed': 'A part of the page did not come. Are you offline? Your session is safe.',
  'notice.link-broken':
    'This link holds no session that can be read: {problem}. Your own session is untouched.',
  'link.problem.version': 'it was made by another version of the kitchen',
  'link.problem.letters': 'a part of it is missing or changed at character {at}',
  'link.problem.packing': 'its packing is damaged, perhaps it was cut off',
  'link.problem.size': 'it unpacks to more than a session may hold',
  'link.problem.content': 'what is in it is no session',

  'offer.text': 'This link holds a session: {count, plural, one {# input} other {# inputs}}, beginning with',
  'offer.empty': 'This link holds a kitchen that is set up, and nothing typed yet.',
  'offer.open': 'Open it',
  'offer.keep': 'Keep mine',

  'share.title': 'A link to exactly this session',
  'share.about':
    'Whoever opens it sees the same lines and the same replies, and can go on from there. The session is in the link itself, no server holds it. Passwords that you typed are in it too.',
  'share.label': 'Link',
  'share.copy': 'Copy',
  'share.copied': 'Copied',
  'share.close': 'Close',
  'share.making': 'Making the link …',

  'crash.title': 'Something broke in the kitchen',
  'crash.about': 'That is our fault, not yours. You can save the session as a file and begin afresh.',
  'crash.save': 'Save the session',
  'crash.fresh': 'Begin afresh',
} as const;
