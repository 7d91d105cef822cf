/** The switches of the server panel: what each behaviour is called, what it does, and its settings. */
export const behaviours = {
  'behaviour.relay': 'Relay',
  'behaviour.relay.about': 'For whom letters to other domains are passed on.',
  'behaviour.relay.for': 'passes on for',
  'behaviour.relay.for.closed': 'nobody',
  'behaviour.relay.for.networks': 'its own networks',
  'behaviour.relay.for.login': 'its networks and after login',
  'behaviour.relay.for.open': 'anybody (open relay)',
  'behaviour.relay.networks': 'own networks',

  'behaviour.recipients': 'Known recipients',
  'behaviour.recipients.about': 'Refuses a recipient at once if no mailbox or alias here has that name.',
  'behaviour.recipients.full': 'mailboxes that are full',

  'behaviour.greylisting': 'Greylist',
  'behaviour.greylisting.about':
    'Asks client, sender and recipient that it has never seen together to come back later.',
  'behaviour.greylisting.delay': 'wait at least',
  'behaviour.greylisting.expiry': 'remember for',

  'behaviour.blocklist': 'Blocklist',
  'behaviour.blocklist.about':
    'Refuses clients whose address is on a list of known spam sources, asked through the DNS.',
  'behaviour.blocklist.zone': 'list',
  'behaviour.blocklist.zone.dnsbl.example': 'dnsbl.example',
  'behaviour.blocklist.listed': 'addresses on it',
  'behaviour.blocklist.when': 'refuse at',
  'behaviour.blocklist.when.connect': 'connection',
  'behaviour.blocklist.when.rcpt': 'each recipient',

  'behaviour.sender-domain': 'Sender’s domain exists',
  'behaviour.sender-domain.about': 'Refuses a sender to whose domain no mail could be sent back.',

  'behaviour.message-size': 'Largest letter',
  'behaviour.message-size.about': 'Refuses letters above a size, announced or arrived.',
  'behaviour.message-size.maximum': 'at most',

  'behaviour.recipient-limit': 'Recipients per letter',
  'behaviour.recipient-limit.about': 'Takes only so many recipients for one letter; the rest need another.',
  'behaviour.recipient-limit.maximum': 'at most',

  'behaviour.daily-limit': 'Letters a day',
  'behaviour.daily-limit.about':
    'Lets each account send only so many letters a day, as mailbox providers do.',
  'behaviour.daily-limit.maximum': 'at most',

  'behaviour.hops': 'Servers on the way',
  'behaviour.hops.about':
    'Refuses a letter that has passed through very many servers: it is going round in circles.',
  'behaviour.hops.maximum': 'at most',

  'behaviour.error-limit': 'Patience with mistakes',
  'behaviour.error-limit.about': 'Hangs up after so many refused commands.',
  'behaviour.error-limit.maximum': 'refusals',

  'behaviour.idle-timeout': 'Hang up on silence',
  'behaviour.idle-timeout.about': 'Closes the connection when nothing has come for some time.',
  'behaviour.idle-timeout.after': 'after',

  'behaviour.line-length': 'Longest command line',
  'behaviour.line-length.about': 'Refuses lines with more octets than the standard asks a server to take.',
  'behaviour.line-length.maximum': 'at most',

  'behaviour.foreign-protocol': 'Only SMTP',
  'behaviour.foreign-protocol.about':
    'Hangs up when the first word belongs to another protocol, such as a browser’s GET.',

  'behaviour.spelling': 'Lenient reading',
  'behaviour.spelling.about':
    'Takes commands that depart from the standard’s grammar. Good servers disagree here.',
  'behaviour.spelling.spaceAfterColon': 'space after the colon',
  'behaviour.spelling.missingBrackets': 'address without brackets',
  'behaviour.spelling.missingDomain': 'name without a domain',
  'behaviour.spelling.looseDots': 'stray dots in the name',
  'behaviour.spelling.anyHello': 'any name in hello',
  'behaviour.spelling.idleWords': 'words after QUIT, DATA, RSET',
  'behaviour.spelling.trailingSpace': 'spaces at the line’s end',

  'behaviour.SIZE': 'SIZE',
  'behaviour.SIZE.about':
    'The client may announce the letter’s size, so that one too big is refused before it travels.',
  'behaviour.8BITMIME': '8BITMIME',
  'behaviour.8BITMIME.about': 'The letter’s text may hold octets above 127, for instance UTF-8.',
  'behaviour.PIPELINING': 'PIPELINING',
  'behaviour.PIPELINING.about': 'Several commands may be sent without waiting for each reply.',
  'behaviour.ENHANCEDSTATUSCODES': 'ENHANCEDSTATUSCODES',
  'behaviour.ENHANCEDSTATUSCODES.about':
    'Replies carry a second code, such as 5.1.1, that says more than three digits can.',
  'behaviour.AUTH': 'AUTH',
  'behaviour.AUTH.about': 'Users may log in with name and password.',
  'behaviour.AUTH.mechanisms': 'ways to log in',
  'behaviour.AUTH.when': 'offered',
  'behaviour.AUTH.when.always': 'always',
  'behaviour.AUTH.when.tls': 'only when encrypted',
  'behaviour.AUTH.required': 'nobody sends without it',
  'behaviour.AUTH=LOGIN': 'AUTH=LOGIN',
  'behaviour.AUTH=LOGIN.about':
    'Shows AUTH once more in an old spelling that mail programs of the nineties looked for.',
  'behaviour.STARTTLS': 'STARTTLS',
  'behaviour.STARTTLS.about': 'The connection can be encrypted from some point on.',
  'behaviour.STARTTLS.required': 'nothing goes without it',
  'behaviour.HELP': 'HELP',
  'behaviour.HELP.about': 'The server lists its commands when asked.',
  'behaviour.VRFY': 'VRFY',
  'behaviour.VRFY.about': 'The server says whether a mailbox exists, or says that it will not say.',
  'behaviour.VRFY.answers': 'answers',
  'behaviour.VRFY.answers.evasive': 'neither yes nor no',
  'behaviour.VRFY.answers.truth': 'the truth',
  'behaviour.EXPN': 'EXPN',
  'behaviour.EXPN.about': 'The server shows who is on a list. Hardly any still does.',
  'behaviour.DSN': 'DSN',
  'behaviour.DSN.about': 'The sender may say which delivery reports it wants.',
  'behaviour.CHUNKING': 'CHUNKING',
  'behaviour.CHUNKING.about':
    'The letter may come in pieces of a size told beforehand, with BDAT instead of DATA.',
  'behaviour.X-RCPTLIMIT': 'X-RCPTLIMIT',
  'behaviour.X-RCPTLIMIT.about':
    'One provider’s own keyword of 2009: it tells how many recipients a letter may have.',

  'personality.rfc': 'RFC 5321',
  'personality.rfc.about': 'Strict grammar and neutral words: the standard and nothing else.',
  'personality.postfix': 'Postfix',
  'personality.postfix.about': 'A well-known free mail server. Lenient with spelling, strict with order.',
  'personality.provider-2009': 'Provider of 2009',
  'personality.provider-2009.about':
    'A mailbox provider’s server for sending, short of patience: 15 seconds of silence are enough.',
  'personality.source.rfc': 'as in the RFC',
  'personality.source.recorded': 'as recorded from {name} {version}',
  'personality.source.article': 'as quoted in an article of {version}',
  'personality.source.simplified': 'simplified',
} as const;
