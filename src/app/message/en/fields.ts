/** What the fields of a letter's header section mean. */
export const fields = {
  'field.return-path':
    'The sender from the envelope, written here by the last server. Reports of failure go to this address.',
  'field.received':
    'A stamp of one server on the way: from whom, by whom, with which protocol, when. Read from bottom to top they are the way of the letter.',
  'field.received-spf':
    'What a server found when it asked the sender’s domain whether this client may send for it (SPF).',
  'field.authentication-results':
    'What the receiving side has found out about the sender: SPF, DKIM, DMARC. Only those of one’s own server can be trusted.',
  'field.dkim-signature':
    'A signature of a domain over the body and some fields. Whoever fetches the domain’s key from the DNS sees whether anything was changed.',
  'field.date': 'When the author finished the letter. It must be there, and nobody checks that it is true.',
  'field.from':
    'Whom the letter names as its author. It must be there. SMTP itself never compares it with MAIL FROM.',
  'field.sender': 'Who has actually sent it, where that is somebody else than the author.',
  'field.reply-to': 'Where the author would like answers to go.',
  'field.to':
    'For whom the letter is meant. Where it goes only the envelope decides: the two need not agree.',
  'field.cc': 'Who gets a copy, for everybody to see.',
  'field.bcc':
    'Who gets a copy in secret. A mail program names them in the envelope and takes this field out.',
  'field.message-id': 'A name for this very letter that no other in the world has.',
  'field.in-reply-to': 'The Message-ID of the letter that this one answers.',
  'field.references': 'The Message-IDs of the whole thread, so that programs can show it together.',
  'field.subject': 'What the letter is about. Other letters than those of ASCII travel as encoded words.',
  'field.comments': 'Any remark about the letter.',
  'field.keywords': 'Words by which the letter can be found.',
  'field.resent':
    'Somebody has put the letter on its way once more, as it was. A block of Resent fields stands on top for each time.',
  'field.mime-version': 'The letter is written by the rules of MIME. It is always 1.0.',
  'field.content-type':
    'What kind of content this is: text, with its character set; a picture; or several parts, and the line that parts them.',
  'field.content-transfer-encoding':
    'How the content was made fit for the way: as it is, quoted-printable, or base64.',
  'field.content-id': 'A name for this part, by which another part can show it.',
  'field.content-description': 'A few words about this part.',
  'field.content-disposition': 'Is the part to be shown at once, or offered as a file, and under which name.',
  'field.list-help': 'Where one finds help about the mailing list.',
  'field.list-unsubscribe': 'How one leaves the mailing list; mail programs make a button of it.',
  'field.list-subscribe': 'How one joins the mailing list.',
  'field.list-post': 'Where letters for the list are sent.',
  'field.list-owner': 'How the keeper of the list is reached.',
  'field.list-archive': 'Where the letters of the list are kept.',
  'field.list-id': 'The name of the mailing list. It stays when the list moves, so filters go by it.',
  'field.list-unsubscribe-post': 'The list can be left by one click, without a page that asks again.',
  'field.auto-submitted':
    'No person has written this: a program did. Programs must not answer it, or they would talk for ever.',
  'field.precedence':
    'An old habit that no standard has taken up: “bulk” or “list” asks programs not to answer by themselves.',
  'field.delivered-to':
    'The mailbox that it was delivered to, written by the last server. Seen twice, it shows a loop.',
  'field.x-original-to': 'The recipient as it stood in the envelope, before aliases. Postfix writes it.',
  'field.envelope-to': 'The recipient as it stood in the envelope. Exim writes it.',
  'field.user-agent': 'The program that made the letter.',
  'field.x-mailer':
    'The program that made the letter. Names with X- were meant for experiments; new ones should do without.',
  'field.x': 'A field that its sender has made up; no standard says what it means.',
  'field.unknown':
    'A field that this kitchen has no words for. Mail programs pass over what they do not know.',
} as const;
