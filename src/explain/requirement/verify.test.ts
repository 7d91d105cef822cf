import { expect, it } from 'vitest';
import { dialogue } from '#smtp/dialogue/dialogue.ts';
import { proven } from './proof.ts';

const cases = {
  'says neither yes nor no to VRFY where it does not look': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY alice
    S: 252 2.0.0 Cannot VRFY user, but will accept message and attempt delivery
    C: VRFY nobody
    S: 252 2.0.0 Cannot VRFY user, but will accept message and attempt delivery
  `,
  'answers VRFY with the mailbox, by name or by address': dialogue`
    ! VRFY answers truth
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY alice
    S: 250 2.1.5 <alice@kitchen.example>
    C: VRFY alice@kitchen.example
    S: 250 2.1.5 <alice@kitchen.example>
    C: VRFY <alice@kitchen.example>
    S: 250 2.1.5 <alice@kitchen.example>
    C: VRFY Alice
    S: 250 2.1.5 <alice@kitchen.example>
  `,
  'answers VRFY without the route that it was asked with': dialogue`
    ! VRFY answers truth
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY <@relay.example,@other.example:alice@kitchen.example>
    S: 250 2.1.5 <alice@kitchen.example>
    C: VRFY <@relay.example:carol@client.example>
    S: 252 2.1.5 <carol@client.example>
  `,
  'does not answer 250 to an address that it has not found': dialogue`
    ! VRFY answers truth
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY nobody
    S: 550 5.1.1 <nobody>: no such mailbox here
    C: VRFY nobody@kitchen.example
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    C: VRFY carol@client.example
    S: 252 2.1.5 <carol@client.example>
  `,
  'answers VRFY of a list with the address of the list': dialogue`
    ! VRFY answers truth
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY cooks
    S: 250 2.1.5 <cooks@kitchen.example>
  `,
  'answers EXPN with the mailboxes on the list': dialogue`
    ! EXPN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EXPN cooks
    S: 250-2.1.5 <alice@kitchen.example>
    S: 250 2.1.5 <bob@kitchen.example>
    C: EXPN nobody
    S: 550 5.1.1 <nobody>: no such mailbox here
  `,
  'answers EXPN of a user with the one mailbox': dialogue`
    ! EXPN on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EXPN alice
    S: 250 2.1.5 <alice@kitchen.example>
  `,
  'answers with addresses that RCPT takes': dialogue`
    ! VRFY answers truth
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY alice
    S: 250 2.1.5 <alice@kitchen.example>
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
  `,
  'can do without VRFY': dialogue`
    ! VRFY off
    S: 220 mail.kitchen.example ESMTP service ready
    C: VRFY alice
    S: 502 5.5.1 Command not implemented
  `,
};

it.each(Object.entries(cases))('%s', (_, text) => expect(proven(text)).toBe(text));
