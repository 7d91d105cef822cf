/** The list of switches: its groups, looking for one, and where each comes from. */
export const switches = {
  'switches.find': 'Find a switch',
  'switches.found': '{count, plural, =0 {No switch is called so} one {# switch} other {# switches}}',
  'switches.count': '{count, plural, one {# switch} other {# switches}}',
  'switches.changed': '{count} changed',
  'switches.isChanged': 'changed',
  'switches.group.access': 'Who may send',
  'switches.group.recipient': 'Recipients',
  'switches.group.sender': 'Sender',
  'switches.group.connection': 'Connection',
  'switches.group.pace': 'Pace and patience',
  'switches.group.letter': 'The letter',
  'switches.group.reading': 'Strictness',
  'switches.group.extension': 'Extensions',

  'provenance.rfc': 'As in {rfc}.',
  'provenance.recorded': 'As recorded from {servers}.',
  'provenance.article': 'As an article of {version} quotes it.',
  'provenance.simplified': 'Simplified: {what}',
  'provenance.worded': 'Refusals are worded as in source or manual of {servers}.',

  'behaviour.greylisting.simplified':
    'many real servers look only at the client’s network, and let one through for good that has come back a few times.',
  'behaviour.blocklist.simplified':
    'you fill in the list yourself. Real ones are kept by others, and their answers tell several kinds of address apart.',
  'behaviour.daily-limit.simplified':
    'the day begins at midnight in Greenwich, and letters are counted, not recipients; each provider has its own way.',
  'behaviour.rate-limits.simplified':
    'the count of a client begins with its first event and starts anew when the time is over, as Postfix has it; connections at the same time are not counted.',
  'behaviour.tarpit.simplified':
    'the delay is the same for everybody. Real servers let it grow, or send the reply a letter at a time.',
  'behaviour.content-filter.simplified':
    'whole words, in the Subject and the text, read as UTF-8. Real filters weigh hundreds of signs.',
  'behaviour.quota.simplified':
    'a letter for several is refused for all of them if one mailbox is full, and nobody ever takes a letter out.',
  'behaviour.STARTTLS.simplified':
    'nothing is really encrypted here. The trace shows what was said, and the wiretap how long it was.',
  'behaviour.DSN.simplified':
    'no letter here is ever late, so there is no report of a delay; whether the next server knows DSN is not asked.',
  'behaviour.ETRN.simplified': 'the answer is all: no mail waits for anybody here.',
  'behaviour.DELIVERBY.simplified': 'the wish is read, but nobody looks at the clock afterwards.',
  'behaviour.REQUIRETLS.simplified':
    'the wish stays with the letter, but no letter really travels on from here.',
  'behaviour.XCLIENT.simplified': 'made after the manual of Postfix; no server was recorded with it.',

  'personality.rfc.limits': 'Where the standard leaves a choice, the switches make it.',
  'personality.postfix.limits':
    'Milters and lookup tables are not there. A full mailbox is answered as Dovecot’s manual has it. Reports on letters that could not be delivered bear its subject and reasons; the text around them is ours.',
  'personality.exim.limits':
    'Of its rule language only its own example is there. Where its administrator would choose the words, they are those of its manual or of the standard. Reports on letters that could not be delivered bear its subject and reasons; the text around them is ours.',
  'personality.opensmtpd.limits':
    'Its filters are not there. Rate limits, quota, tarpit and content filter are not its own; it would leave them to filters. Reports on letters that could not be delivered bear its subject and reasons; the text around them is ours.',
  'personality.sendmail.limits':
    'Its rewriting rules are not there. Greylist and quota are not its own, and of the rates it limits only connections. Reports on letters that could not be delivered bear its subject and reasons; the text around them is ours.',
  'personality.provider-2009.limits':
    'Only the replies that the article quotes are its own; the rest is in the standard’s words.',
} as const;
