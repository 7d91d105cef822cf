/** What the student is told once: notices, links to a session. */
export const notices = {
  'notice.region': 'Notices',
  'notice.close': 'Close',
  'notice.bring-back': 'Bring it back',
  'notice.started-again': 'A fresh start. The session that was here is put away.',
  'notice.link-opened':
    'This is the session from the link or file. Yours is put away; later you find it among the branches.',
  'notice.everything-opened': 'Everything here is from the file now. What was here before is put away.',
  'notice.bring-all-back': 'Bring mine back',
  'notice.paste-too-large': '{count} lines at once are too many; at most {most} are taken. Nothing was sent.',
  'notice.paste-stopped': 'Stopped: {done} of {count} lines have gone out.',
  'notice.not-kept':
    'This session is larger than the browser keeps: it is lost with the page, unless you save it as a file.',
  'notice.provoked': 'These lines bring the reply about. The session that was here is put away.',
  'notice.new-version': 'A new version is here. Load it when you like.',
  'notice.load-new': 'Load it',
  'notice.storage-missing': 'This browser keeps nothing here. Everything works, but a reload begins anew.',
  'notice.storage-full':
    'The browser has no room left to remember your work. Everything works on, but a reload goes back to what it remembers.',
  'notice.storage-unreadable':
    'What the browser remembered could not be read. It is laid aside, nothing is deleted, and we begin afresh.',
  'notice.link-broken':
    'This link holds no session that can be read: {problem}. Your own session is untouched.',
  'notice.link-foreign':
    'The session in this link comes from another version of the kitchen. It names what is not here, and that is passed over: {names}.',
  'link.problem.version': 'it was made by another version of the kitchen',
  'link.problem.letters': 'a part of it is missing or changed at character {at}',
  'link.problem.packing': 'its packing is damaged, perhaps it was cut off',
  'link.problem.size': 'it unpacks to more than a session may hold',
  'link.problem.place': 'at {at} it holds what no session can hold',
  'link.problem.content': 'what is in it is no session',
} as const;
