/** What the console says about the line at the prompt: hovers, completions, problems. Inline code is in backticks. */
export const consoleWords = {
  'hover.verb.HELO':
    'The hello of 1982: the client names itself. The server answers with its own name and offers no extensions.',
  'hover.verb.EHLO':
    'The client names itself and asks what the server can do. The answer lists the extensions, one a line. Every session begins with it.',
  'hover.verb.MAIL':
    'Opens a letter: `MAIL FROM:<address>` names the return address, to which a report goes if the letter cannot be delivered.',
  'hover.verb.RCPT':
    'Adds one recipient to the envelope: `RCPT TO:<address>`. Say it once for each; each gets an answer of its own.',
  'hover.verb.DATA':
    'The envelope is complete, now comes the letter itself. After 354 every line belongs to it, until a line with a single dot.',
  'hover.verb.BDAT':
    'Sends the letter in chunks whose size is given in octets, so that no dot has to end it. `LAST` marks the last chunk.',
  'hover.verb.RSET':
    'Throws the envelope away and begins again. The connection, the hello and the login stay.',
  'hover.verb.NOOP': 'Does nothing but get an answer. It shows that the line is still alive.',
  'hover.verb.QUIT': 'Says goodbye. The server answers 221 and closes the connection.',
  'hover.verb.VRFY':
    'Asks whether a mailbox exists. Most servers answer 252, “cannot say, but will try”, because spammers used to ask too.',
  'hover.verb.EXPN': 'Asks who is behind a mailing list. Most servers no longer tell.',
  'hover.verb.HELP': 'Asks the server what it understands. With a verb after it, asks about that verb.',
  'hover.verb.STARTTLS':
    'Asks to go on encrypted. After 220 comes the TLS handshake, and then a new `EHLO`: all that was said before is forgotten.',
  'hover.verb.AUTH':
    'Logs in. The mechanism follows, for example `AUTH LOGIN`; the server then asks with 334, and the answers go out in base64.',
  'hover.verb.TURN':
    'Once swapped client and server on the same connection. Nobody could tell who was really asking, so servers no longer do it.',
  'hover.verb.SEND': 'In 1982 it put a message on the terminal of a user. Long out of use.',
  'hover.verb.SOML': '“Send or mail”: to the terminal, or else to the mailbox. Long out of use.',
  'hover.verb.SAML': '“Send and mail”: to the terminal and to the mailbox. Long out of use.',
  'hover.verb.ETRN':
    'Asks the server to deliver now what it holds for a domain. For hosts that are not always online.',
  'hover.verb.ATRN':
    'Swaps the roles after a login, so that the waiting mail comes over this very connection. For hosts without a fixed address.',
  'hover.verb.BURL': 'Takes the letter, or a part of it, from an IMAP server instead of from the client.',
  'hover.verb.XCLIENT': 'Postfix only: a trusted proxy says on whose behalf it speaks. Not in any RFC.',
  'hover.verb.XFORWARD':
    'Postfix only: a content filter passes on where the letter came from, for the log. Not in any RFC.',
  'hover.verb.unknown':
    '`{text}` is not a verb of SMTP. A server answers 500 to a verb that it has never heard of, and 502 to one that it knows but does not carry out.',

  'hover.part.from': 'The envelope’s sender follows, right after the colon and in angle brackets.',
  'hover.part.to': 'One recipient of the envelope follows, right after the colon and in angle brackets.',
  'hover.part.path': 'On the envelope an address stands in angle brackets, with no space before them.',
  'hover.part.null-path':
    'The empty sender. Reports about undeliverable mail use it, so that a report never causes another report.',
  'hover.part.source-route':
    'A source route: hosts that the letter was once to pass through. Servers read it and ignore it.',
  'hover.part.local-part':
    'The local part. Only the server of the domain knows what it means; upper and lower case may differ there.',
  'hover.part.quoted-local-part':
    'A quoted local part. In quotes it may hold spaces and other characters that it could not hold otherwise.',
  'hover.part.at': 'On its left whose mailbox, on its right which domain’s.',
  'hover.part.domain':
    'The domain. Its MX records in the DNS say which server takes mail for it. Case does not matter here.',
  'hover.part.address-literal':
    'An address literal: an IP address in square brackets where a domain name would stand. For hosts that have no name.',
  'hover.part.hello-name':
    'The client’s name for itself: its full host name, or its IP address in square brackets if it has none.',
  'hover.part.no-argument': 'Nothing follows this verb. A server answers 501 to anything here.',
  'hover.part.ignored': 'The server reads this and takes no notice of it.',
  'hover.part.name': 'The name or the address in question.',
  'hover.part.chunk-size': 'How many octets follow right after this line.',
  'hover.part.chunk-last': '`LAST` says that the letter ends with this chunk.',
  'hover.part.proxy':
    'What a proxy says of the client it speaks for: `NAME`, `ADDR`, `PORT`, `PROTO`, `HELO`, `LOGIN`; the value is xtext.',
  'hover.part.initial-response':
    'The first answer, sent along at once. It is base64, which hides nothing: here it says `{decoded}` (\\0 is a zero octet).',
  'hover.part.empty-response': 'An equals sign stands for an answer that is there but empty.',
  'hover.part.response':
    'An answer in base64. That is a spelling, not a cipher: it says `{decoded}` (\\n is a line break, \\0 a zero octet).',
  'hover.part.not-base64':
    'This is not base64. The answer to 334 is made of letters, digits, `+` and `/`, in groups of four, filled up with `=`.',
  'hover.part.cancel': 'A star alone gives up the login. The server answers 501, and you may try again.',
  'hover.part.end':
    'A dot alone on its line ends the letter. What the server answers now decides whether it has taken it.',
  'hover.part.dot':
    'A line that begins with a dot loses that dot on arrival. To have one in the letter, write two; mail programs do it for you.',
  'hover.part.no-colon':
    'A header field is a name, a colon and a value. An empty line ends the header, then comes the text.',
  'hover.part.encoded-word':
    'An encoded word: text beyond ASCII in a header field, with its character set and its encoding.',
  'hover.part.header-address':
    'An address in the header. The reader sees it; the server does not deliver by it, the envelope alone decides that.',
  'hover.part.reply-code':
    'The reply code. Its first digit tells a program what to do: 2 done, 3 go on, 4 try later, 5 no.',
  'hover.part.more-lines': 'A hyphen after the code: more lines of the same reply follow.',
  'hover.part.last-line': 'A space after the code: this is the last line of the reply.',
  'hover.part.enhanced-status':
    'The enhanced status says more exactly what the code means: class, subject, detail.',

  'hover.parameter.SIZE':
    'How large the letter will be, in octets. A server with a lower limit refuses at once, before the letter has travelled.',
  'hover.parameter.BODY':
    'What octets the letter is made of: `7BIT` for plain ASCII, `8BITMIME` for text with all eight bits in use, `BINARYMIME` for anything at all.',
  'hover.parameter.SMTPUTF8': 'The letter has addresses or header fields beyond ASCII. It takes no value.',
  'hover.parameter.AUTH':
    'Who submitted the letter first; `<>` if that is not known. Trusted servers pass it on to each other.',
  'hover.parameter.RET':
    'What a report of failure should bring back: `FULL` the whole letter, `HDRS` its header only.',
  'hover.parameter.ENVID':
    'A name that you give this envelope. Reports repeat it, so that you know which letter they mean.',
  'hover.parameter.NOTIFY':
    'When a report is wanted: `SUCCESS`, `FAILURE`, `DELAY`, several with commas between them, or `NEVER` alone.',
  'hover.parameter.ORCPT':
    'The recipient as first written, for the report, in case the address is changed on the way.',
  'hover.parameter.BY':
    'Within how many seconds the letter must arrive; then `R` to have it back if it does not, or `N` to be told.',
  'hover.parameter.HOLDFOR': 'How many seconds the server is to keep the letter before it sends it on.',
  'hover.parameter.HOLDUNTIL': 'Until when the server is to keep the letter: `2026-12-31T18:00:00Z`.',
  'hover.parameter.MT-PRIORITY':
    'The priority of the letter, from -9 to 9. Without it the letter has 0; above 0 needs trust.',
  'hover.parameter.REQUIRETLS':
    'The letter must travel under TLS all the way, or come back. It takes no value.',
  'hover.parameter.unknown':
    'No extension known here defines `{text}`. A server answers 555 to a parameter that it did not offer.',

  'hover.mechanism.PLAIN':
    'Login and password in one answer, parted by zero octets, in base64. Anyone who listens can read it, so use it under TLS.',
  'hover.mechanism.LOGIN':
    'The server asks for the login, then for the password, each in base64. Never a standard, known everywhere, and no secret without TLS.',
  'hover.mechanism.CRAM-MD5':
    'The server sends a challenge, the client answers with a digest of it and the password. The password itself does not travel.',
  'hover.mechanism.SCRAM-SHA-1': 'Both sides prove that they know the password, and neither sends it.',
  'hover.mechanism.SCRAM-SHA-256':
    'Both sides prove that they know the password, and neither sends it. SCRAM with the stronger hash.',
  'hover.mechanism.XOAUTH2':
    'A token instead of a password, as the large mailbox providers took it before there was a standard.',
  'hover.mechanism.OAUTHBEARER': 'A token instead of a password: the standard form.',
  'hover.mechanism.EXTERNAL':
    'The proof was given elsewhere, usually by a client certificate in the TLS handshake.',
  'hover.mechanism.ANONYMOUS': 'No proof at all, only a trace of who claims to be there.',
  'hover.mechanism.unknown':
    'The mechanism of the login. The server names those that it takes after `AUTH` in its answer to `EHLO`.',

  'hover.field.From':
    'Who wrote the letter, for the reader. The envelope may say something else, and the server does not compare them by itself.',
  'hover.field.To': 'Whom the letter is for, for the reader. Delivery goes by `RCPT TO` alone.',
  'hover.field.Cc': 'Who gets a copy, for everybody to see.',
  'hover.field.Bcc':
    'Who gets a copy unseen. A mail program names them on the envelope and leaves this field out.',
  'hover.field.Subject': 'What the letter is about. Free text; beyond ASCII it takes encoded words.',
  'hover.field.Date': 'When the author sent the letter. Every letter must have one.',
  'hover.field.Message-ID': 'A name that no other letter in the world has. Answers refer to it.',
  'hover.field.Reply-To': 'Where answers should go, if not to the author.',
  'hover.field.Sender': 'Who pressed the button, where that was not the author.',
  'hover.field.In-Reply-To': 'The Message-ID of the letter that this one answers.',
  'hover.field.References':
    'The Message-IDs of the whole conversation so far; mail programs draw threads from it.',
  'hover.field.MIME-Version':
    'Always `1.0`. It says that the fields about content are meant in the sense of MIME.',
  'hover.field.Content-Type':
    'What the body is: plain text, HTML, an image, several parts. Also the character set of text.',
  'hover.field.Content-Transfer-Encoding':
    'How the body was made fit for the way: `7bit`, `8bit`, `quoted-printable` or `base64`.',
  'hover.field.Content-Disposition':
    'Whether a part is shown in place or offered as a file, and under what name.',
  'hover.field.Return-Path':
    'The envelope’s sender, written down by the last server. Not for the author to write.',
  'hover.field.Received': 'A postmark: each server puts one on top. Read from below they tell the way.',
  'hover.field.List-Unsubscribe': 'How to leave the mailing list; mail programs make a button of it.',
  'hover.field.DKIM-Signature':
    'A signature by a domain. Its public key stands in the DNS, so anyone can check it.',
  'hover.field.Auto-Submitted':
    'A program wrote this letter. Other programs should not answer it by themselves.',
  'hover.field.unknown':
    'A header field of a kind that is not explained here. Servers carry it along unread.',

  'hover.program.telnet':
    'Opens a connection to a host and port and shows what comes back: `telnet mail.kitchen.example 25`.',
  'hover.program.openssl':
    'Speaks TLS by hand: `openssl s_client -connect mail.kitchen.example:465`, or with `-starttls smtp` on port 25.',
  'hover.program.nc':
    'Opens a connection like telnet, but adds no words of its own: `nc mail.kitchen.example 25`. What a pipe brings it sends at once, without waiting for a reply.',
  'hover.program.printf':
    'Prints a text exactly as given, without a line break of its own. The right thing before `base64`.',
  'hover.program.base64':
    'Spells octets in base64, or with `-d` reads them back. It is a spelling, not a cipher.',
  'hover.program.echo':
    'Prints its words and a line break. Before `base64` the line break gets encoded as well; `-n` leaves it out.',
  'hover.program.sleep':
    'Waits: `sleep 90`, `5m`, `2h`, `1d`. Time passes in this world at once, so nobody has to sit it out.',
  'hover.program.help': 'Lists what this machine can do.',
  'hover.program.clear': 'Clears the screen. What happened stays known.',
  'hover.program.unknown': 'There is no program `{text}` on this machine. `help` lists those that there are.',
  'hover.option.base64.-d': 'Decodes: from base64 back to the octets.',
  'hover.option.base64.--decode': 'Decodes: from base64 back to the octets.',
  'hover.option.base64.-w': 'After how many characters to break the line; 0 for never.',
  'hover.option.echo.-n': 'Leaves out the line break at the end.',
  'hover.option.echo.-e': 'Takes escapes such as `\\n` for what they stand for.',
  'hover.option.openssl.-connect': 'Where to: host, colon, port.',
  'hover.option.openssl.-starttls': 'Begins in the clear, says `EHLO` and `STARTTLS`, and then encrypts.',
  'hover.option.openssl.-crlf': 'Ends each line as SMTP wants it.',
  'hover.option.openssl.-quiet':
    'Says little about the certificate. Also leaves `R` and `Q` at the beginning of a line alone.',
  'hover.option.openssl.-ign_eof': 'Leaves `R` and `Q` at the beginning of a line alone.',
  'hover.option.nc.-v': 'Says whether the connection came about.',
  'hover.option.unknown': 'An option of the program.',
  'hover.port.25': 'Port 25: mail from server to server.',
  'hover.port.465': 'Port 465: submission by mail programs, with TLS from the first octet.',
  'hover.port.587': 'Port 587: submission by mail programs, which log in and go over to TLS with `STARTTLS`.',
  'hover.port.other':
    'The TCP port to connect to. Mail servers listen on 25, 465 and 587, some on others as well.',
  'hover.shell.host': 'The host to connect to, by name or by IP address.',
  'hover.shell.pipe': 'A pipe: what the program on the left prints, the one on the right reads.',
  'hover.shell.quoted': 'Text in quotes is one word, spaces and all.',
  'hover.shell.escape':
    'An escape: it stands for one octet that is hard to type. `\\0` is a zero, `\\n` a line break.',
  'hover.telnet.quit': 'Hangs up and leaves telnet.',
  'hover.telnet.close': 'Hangs up without saying goodbye to the server.',
  'hover.telnet.status': 'Shows whom you are connected to.',
  'hover.telnet.help':
    'Lists what telnet’s own prompt understands. An empty line goes back to the connection.',

  'hover.keyword.8BITMIME': 'Text with all eight bits in use may travel as it is.',
  'hover.keyword.AUTH': 'One can log in here, by the mechanisms that follow.',
  'hover.keyword.AUTH=': 'The same as `AUTH`, spelt for old mail programs that look for an equals sign.',
  'hover.keyword.BINARYMIME': 'Any octets may travel, in chunks (`BDAT`).',
  'hover.keyword.BURL': 'The server can fetch a letter from an IMAP server by itself.',
  'hover.keyword.CHUNKING': 'The letter may come in chunks of stated size (`BDAT`) instead of up to a dot.',
  'hover.keyword.DELIVERBY': 'A letter may say by when it must be delivered to be of use.',
  'hover.keyword.DSN': 'You may say when you want a delivery report and what it should bring back.',
  'hover.keyword.ENHANCEDSTATUSCODES': 'Replies carry a second, finer code such as `5.7.1`.',
  'hover.keyword.ETRN': 'One may ask for the waiting mail of a domain.',
  'hover.keyword.EXPN': 'The server tells who is on a mailing list, or at least takes the question.',
  'hover.keyword.FUTURERELEASE': 'A letter may be handed in now and sent later.',
  'hover.keyword.HELP': 'The server answers `HELP`.',
  'hover.keyword.LIMITS': 'How many letters, recipients or domains one session may have.',
  'hover.keyword.MT-PRIORITY': 'Letters may have a priority on the way.',
  'hover.keyword.NO-SOLICITING': 'Unasked advertising is not welcome here.',
  'hover.keyword.PIPECONNECT':
    'Clients that were here before need not wait for the greeting. A private word of Exim.',
  'hover.keyword.PIPELINING': 'Several commands may be sent without waiting for each answer.',
  'hover.keyword.PRDR': 'After the letter each recipient may get an answer of its own. A draft, not an RFC.',
  'hover.keyword.REQUIRETLS': 'A letter may insist on TLS for the whole way.',
  'hover.keyword.RRVS': 'A letter may ask whether the mailbox still belongs to the same person.',
  'hover.keyword.SIZE':
    'The largest letter that the server takes, in octets; 0 or nothing for no fixed limit.',
  'hover.keyword.SMTPUTF8': 'Addresses and header fields may go beyond ASCII.',
  'hover.keyword.STARTTLS': 'The connection can go on encrypted.',
  'hover.keyword.VERB':
    'Replies may tell more than usual. A private word of Sendmail, older than extensions.',
  'hover.keyword.VRFY': 'The server takes the question whether a mailbox exists.',
  'hover.keyword.X-RCPTLIMIT': 'How many recipients one letter may have. A private word of this server.',
  'hover.keyword.XCLIENT': 'Trusted proxies may say on whose behalf they speak. A private word of Postfix.',
  'hover.keyword.XFORWARD':
    'Content filters may pass on where a letter came from. A private word of Postfix.',
  'hover.keyword.unknown': 'An extension that is not explained here.',

  'complete.later': 'not now',
  'complete.sender.own': 'You, on your own machine.',
  'complete.sender.account': 'Somebody who may log in to this server.',
  'complete.recipient.local': 'A mailbox on this server.',
  'complete.recipient.alias': 'A name that stands for one or more mailboxes here.',
  'complete.recipient.foreign': 'Somebody on another server: to deliver there, this one has to relay.',
  'complete.response.login': 'The login `{text}` in base64.',
  'complete.response.password': 'The password `{text}` in base64.',
  'complete.response.plain': 'Login and password in one answer, in base64: `{text}` (\\0 is a zero octet).',
  'complete.response.made': 'What a mail program would answer, in base64: `{text}`.',

  'problem.unknown-verb': '{text} is not a verb of SMTP; the server will answer 500',
  'problem.not-now': '{verb} does not fit here; possible now: {allowed}',
  'problem.not-base64': 'This is not base64; the server will answer 501',
  'fix.from-colon': 'Write FROM:',
  'fix.to-colon': 'Write TO:',
  'fix.no-space': 'Take the space out',
  'fix.opening-bracket': 'Put the address in angle brackets',
  'fix.closing-bracket': 'Close the angle bracket',
  'fix.space-before-parameter': 'Put a space before the parameter',
  'fix.nothing': 'Take out what follows the verb',
} as const;
