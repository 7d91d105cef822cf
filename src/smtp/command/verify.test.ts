import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'says neither yes nor no': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY alice
    C: VRFY <alice@kitchen.example>
    C: VRFY nobody
    S: 252 2.0.0 Cannot VRFY user, but will accept message and attempt delivery
    S: 252 2.0.0 Cannot VRFY user, but will accept message and attempt delivery
    S: 252 2.0.0 Cannot VRFY user, but will accept message and attempt delivery`,

  'tells the truth where it is set to': dialogue`
    ! VRFY answers truth
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY alice
    C: VRFY <Alice@kitchen.example>
    C: VRFY alice@kitchen.example
    C: VRFY cooks
    C: VRFY postmaster
    C: VRFY nobody
    C: VRFY alice@other.example
    S: 250 2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <cooks@kitchen.example>
    S: 250 2.1.5 <chef@kitchen.example>
    S: 550 5.1.1 <nobody>: no such mailbox here
    S: 252 2.1.5 <alice@other.example>`,

  'wants to know whom': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY
    C: VRFY alice bob
    C: VRFY <alice@
    S: 501 5.5.4 Syntax: VRFY address
    S: 501 5.5.4 Syntax: VRFY address
    S: 501 5.5.4 Syntax: VRFY address`,

  'answers 502 where the command is off': dialogue`
    ! VRFY off
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY alice
    C: EXPN cooks
    S: 502 5.5.1 Command not implemented
    S: 502 5.5.1 Command not implemented`,

  'tells who is on a list': dialogue`
    ! EXPN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EXPN cooks
    C: EXPN postmaster
    C: EXPN "cooks"
    C: EXPN nobody
    C: EXPN
    C: EXPN a b
    S: 250-2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <bob@kitchen.example>
    S: 250 2.1.5 <chef@kitchen.example>
    S: 250-2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <bob@kitchen.example>
    S: 550 5.1.1 <nobody>: no such mailbox here
    S: 501 5.5.4 Syntax: EXPN list
    S: 501 5.5.4 Syntax: EXPN list`,

  'changes nothing in a transaction': dialogue`
    ! EXPN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: VRFY alice
    C: EXPN cooks
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 252 2.0.0 Cannot VRFY user, but will accept message and attempt delivery
    S: 250-2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <bob@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
