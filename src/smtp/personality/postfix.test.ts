import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

// Lines that Postfix 3.7.11 of Debian 12 gave to the same commands; queue ids and the size limit are the model's own.
const recorded = {
  'answers each recipient as Postfix does': dialogue`
    ! personality postfix
    ! recipients full bob
    S: 220 mail.kitchen.example ESMTP Postfix
    C: HELO client.example
    S: 250 mail.kitchen.example
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Ok
    C: RCPT TO:<nosuch@kitchen.example>
    S: 550 5.1.1 <nosuch@kitchen.example>: Recipient address rejected: User unknown in local recipient table
    C: RCPT TO:<dave@other.example>
    S: 554 5.7.1 <dave@other.example>: Relay access denied
    C: RCPT TO:<bob@kitchen.example>
    S: 552 5.2.2 <bob@kitchen.example>: Recipient address rejected: Mailbox is full
    C: DATA
    S: 354 End data with <CR><LF>.<CR><LF>
    C: .
    S: 250 2.0.0 Ok: queued as 39BDB00C01A
    C: QUIT
    S: 221 2.0.0 Bye
    = closed`,

  'knows what Postfix does not mind in an address, and what it does': dialogue`
    ! personality postfix
    S: 220 mail.kitchen.example ESMTP Postfix
    C: EHLO
    S: 501 Syntax: EHLO hostname
    C: HELO client.example
    S: 250 mail.kitchen.example
    C: MAIL FROM:<carol@client.example
    S: 501 5.1.7 Bad sender address syntax
    C: RSET
    S: 250 2.0.0 Ok
    C: MAIL FROM:carol@client.example>
    S: 250 2.1.0 Ok
    C: MAIL FROM:<dave@client.example>
    S: 503 5.5.1 Error: nested MAIL command`,

  'words the exchange of a login as Postfix does': dialogue`
    ! personality postfix
    S: 220 mail.kitchen.example ESMTP Postfix
    C: HELO client.example
    S: 250 mail.kitchen.example
    C: AUTH LOGIN
    S: 334 VXNlcm5hbWU6
    C: YWxpY2U=
    S: 334 UGFzc3dvcmQ6
    C: d3Jvbmc=
    S: 535 5.7.8 Error: authentication failed: (reason unavailable)
    C: AUTH PLAIN
    S: 334 
    C: *
    S: 501 5.7.0 Authentication aborted
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication successful`,

  'repeats what VRFY asked about, and does not know unheard-of verbs': dialogue`
    ! personality postfix
    S: 220 mail.kitchen.example ESMTP Postfix
    C: VRFY alice
    S: 252 2.0.0 alice
    C: VRFY alice@kitchen.example
    S: 252 2.0.0 alice@kitchen.example
    C: FOO BAR baz
    S: 500 5.5.2 Error: command not recognized`,

  // Not recorded: as its smtpd.c has it
  'takes white space inside brackets, and minds words that are missing or too many': dialogue`
    ! personality postfix
    S: 220 mail.kitchen.example ESMTP Postfix
    C: HELO client.example
    S: 250 mail.kitchen.example
    C: MAIL FROM:<carol@client.example> AUTH
    S: 555 5.5.4 Unsupported option: AUTH
    C: MAIL FROM:< carol@client.example >
    S: 250 2.1.0 Ok
    C: RCPT TO: < alice@kitchen.example >
    S: 250 2.1.5 Ok
    C: RCPT TO:< dave@other.example>
    S: 554 5.7.1 <dave@other.example>: Relay access denied
    C: RSET
    S: 250 2.0.0 Ok
    C: ETRN kitchen.example now
    S: 500 Syntax: ETRN domain
    C: ETRN [192.0.2.1]
    S: 501 Error: invalid parameter syntax
    C: VRFY SMTPUTF8
    S: 501 5.5.4 Syntax: VRFY address [SMTPUTF8]`,
};

it.each(Object.entries(recorded))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
