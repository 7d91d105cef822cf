import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'greets a client that names itself by a domain, and says what it can do': dialogue`
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
    S: 250-CHUNKING
    S: 250 HELP`,

  'says nothing of extensions after HELO': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]`,

  'takes an address in brackets for a name': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO [198.51.100.7]
    S: 250-mail.kitchen.example Hello [198.51.100.7] [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    C: EHLO [IPv6:2001:db8::1]
    S: 250-mail.kitchen.example Hello [IPv6:2001:db8::1] [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP`,

  'asks for a name where there is none': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO
    C: HELO
    C: EHLO ×1
    S: 501 5.5.4 Syntax: EHLO hostname
    S: 501 5.5.4 Syntax: HELO hostname
    S: 501 5.5.4 Syntax: EHLO hostname`,

  'refuses what is neither a domain nor an address, and stays where it was': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO my_host
    C: HELO client example
    C: EHLO [999.0.0.1]
    C: MAIL FROM:<>
    S: 501 5.5.4 EHLO: not a domain name or address literal
    S: 501 5.5.4 HELO: not a domain name or address literal
    S: 501 5.5.4 EHLO: not a domain name or address literal
    S: 503 5.5.1 Send HELO or EHLO first`,

  'takes any name where the server is lenient': dialogue`
    ! spelling anyHello on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO my_host
    C: HELO client example
    C: HELO
    S: 250 mail.kitchen.example Hello my_host [198.51.100.7]
    S: 250 mail.kitchen.example Hello client example [198.51.100.7]
    S: 501 5.5.4 Syntax: HELO hostname`,

  'forgets an open transaction at a second EHLO': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: HELO client.example
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 503 5.5.1 Need MAIL before RCPT`,

  'reads verbs without regard to case': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: hElO client.example
    C: mail from:<carol@client.example>
    C: rcpt to:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
