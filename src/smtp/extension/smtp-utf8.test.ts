import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'takes any script once it is asked for': dialogue`
    ! SMTPUTF8 on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-SMTPUTF8
    S: 250-CHUNKING
    S: 250 HELP
    C: MAIL FROM:<кошка@client.example>
    S: 501 5.1.7 Bad sender address syntax
    C: MAIL FROM:<carol@client.example> SMTPUTF8=yes
    S: 501 5.5.4 SMTPUTF8 takes no value
    C: MAIL FROM:<кошка@client.example> SMTPUTF8
    S: 250 2.1.0 Sender <ÐºÐ¾ÑÐºÐ°@client.example> ok`,

  'takes any script in sender and recipients, for that letter only': dialogue`
    ! SMTPUTF8 on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> SMTPUTF8
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<ü@kitchen.example>
    S: 550 5.1.1 <Ã¼@kitchen.example>: no such mailbox here
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<ü@kitchen.example>
    S: 501 5.1.3 Bad recipient address syntax`,

  'is nothing without 8BITMIME': dialogue`
    ! SMTPUTF8 on
    ! 8BITMIME off
    ! PIPELINING off
    ! VRFY off
    ! STARTTLS off
    ! AUTH off
    ! CHUNKING off
    ! HELP off
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-SIZE 20971520
    S: 250-ENHANCEDSTATUSCODES
    S: 250 DSN
    C: MAIL FROM:<carol@client.example> SMTPUTF8
    S: 555 5.5.4 Unsupported parameter: SMTPUTF8`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
