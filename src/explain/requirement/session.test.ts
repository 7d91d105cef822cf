import { expect, it } from 'vitest';
import { dialogue } from '#smtp/dialogue/dialogue.ts';
import { proven } from './proof.ts';

const cases = {
  'supports EHLO and shows its extensions, and HELO without them': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-…
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
  `,
  'reads verbs and keywords in any case': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: hElO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: mAiL fRoM:<carol@client.example> size=100 bOdY=8bitMIME
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: rCpT tO:<alice@kitchen.example> notify=Never
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: rSeT
    S: 250 2.0.0 Ok, transaction forgotten
    C: nOoP
    S: 250 2.0.0 Ok
    C: qUiT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
  `,
  'turns a client away with 554, waits for its QUIT and answers 503 to anything else': dialogue`
    ! blocklist on
    ! blocklist when connect
    ! blocklist listed 198.51.100.7
    S: 554 5.7.1 No SMTP service here; client [198.51.100.7] blocked using dnsbl.example
    C: EHLO client.example
    S: 503 5.5.1 Bad sequence of commands
    C: MAIL FROM:<carol@client.example>
    S: 503 5.5.1 Bad sequence of commands
    C: NOOP
    S: 503 5.5.1 Bad sequence of commands
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
  `,
  'stays open whatever is asked of it, until QUIT': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: nonsense
    S: 500 5.5.2 Command not recognized
    C: MAIL FROM:<carol@client.example>
    S: 503 5.5.1 Send HELO or EHLO first
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: VRFY
    S: 501 5.5.4 Syntax: VRFY address
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
  `,
  'hangs up on a client that errs too often, if it is told to': dialogue`
    ! error-limit maximum 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: nonsense
    S: 500 5.5.2 Command not recognized
    C: nonsense
    S: 500 5.5.2 Command not recognized
    S: 421 4.7.0 mail.kitchen.example Too many errors, closing connection
    = closed
  `,
  'goes on with a client that errs often, if it is told to': dialogue`
    ! error-limit off
    ! error-limit maximum 1
    S: 220 mail.kitchen.example ESMTP service ready
    C: nonsense
    S: 500 5.5.2 Command not recognized
    C: nonsense
    S: 500 5.5.2 Command not recognized
    C: nonsense
    S: 500 5.5.2 Command not recognized
  `,
  'tolerates white space before the end of a line': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example   
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: NOOP  
    S: 250 2.0.0 Ok
    C: QUIT 
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
  `,
  'ignores what stands after NOOP': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP whatever this may be
    S: 250 2.0.0 Ok
  `,
  'has help to offer': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELP
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY HELP STARTTLS AUTH BDAT
    C: HELP MAIL
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY HELP STARTTLS AUTH BDAT
  `,
  'says goodbye and closes': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
  `,
  'answers NOOP, HELP, VRFY and RSET before any hello': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP
    S: 250 2.0.0 Ok
    C: HELP
    S: 214-2.0.0 This server knows these commands:
    S: 214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT VRFY HELP STARTTLS AUTH BDAT
    C: VRFY alice
    S: 252 2.0.0 Cannot VRFY user, but will accept message and attempt delivery
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
  `,
  'begins anew with a second EHLO, as after RSET': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: RCPT TO:<alice@kitchen.example>
    S: 503 5.5.1 Need MAIL before RCPT
    C: MAIL FROM:<dave@client.example>
    S: 250 2.1.0 Sender <dave@client.example> ok
  `,
  'stays where it was when a hello is not acceptable': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO
    S: 501 5.5.4 Syntax: EHLO hostname
    C: EHLO my_host
    S: 501 5.5.4 EHLO: not a domain name or address literal
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: EHLO my_host
    S: 501 5.5.4 EHLO: not a domain name or address literal
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
  `,
  'takes mail whatever the client calls itself, as long as it is a name': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO somebody-else.example
    S: 250 mail.kitchen.example Hello somebody-else.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
  `,
  'answers each command once, in the order in which they came': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: nonsense
    C: RCPT TO:<alice@kitchen.example>
    C: RCPT TO:<nobody@kitchen.example>
    C: NOOP
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 500 5.5.2 Command not recognized
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    S: 250 2.0.0 Ok
  `,
  'answers 500 to what it does not recognize and 502 to what it knows but does not do': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: FROBNICATE
    S: 500 5.5.2 Command not recognized
    C: TURN
    S: 502 5.5.1 Command not implemented
    C: EXPN cooks
    S: 502 5.5.1 Command not implemented
  `,
  'refuses arguments where there are none': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA now
    S: 501 5.5.4 Syntax: DATA
    C: RSET now
    S: 501 5.5.4 Syntax: RSET
    C: QUIT now
    S: 501 5.5.4 Syntax: QUIT
  `,
  'hangs up on a client that is silent for ten minutes, not sooner': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    # 599 s
    C: NOOP
    S: 250 2.0.0 Ok
    # 600 s
    S: 421 4.4.2 mail.kitchen.example Timeout exceeded, closing connection
    = closed
  `,
  'takes a command line of 512 octets, and refuses a longer one': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP x×505
    S: 250 2.0.0 Ok
    C: NOOP x×506
    S: 500 5.5.2 Line too long
  `,
  'hears a second client as it hears the first': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    = connect 192.0.2.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO other.example
    S: 250 mail.kitchen.example Hello other.example [192.0.2.7]
  `,
  'names its software, or keeps silent about it': dialogue`
    = connect
    S: 220 mail.kitchen.example ESMTP service ready
    ! personality postfix
    = connect
    S: 220 mail.kitchen.example ESMTP Postfix
  `,
};

it.each(Object.entries(cases))('%s', (_, text) => expect(proven(text)).toBe(text));
