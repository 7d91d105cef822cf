import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses addresses without a domain that everybody knows': dialogue`
    ! qualified-addresses on
    ! spelling missingDomain on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol>
    S: 553 5.1.7 <carol>: sender needs a fully qualified domain
    C: MAIL FROM:<carol@client>
    S: 553 5.1.7 <carol@client>: sender needs a fully qualified domain
    C: MAIL FROM:<carol@[192.0.2.1]>
    S: 250 2.1.0 Sender <carol@[192.0.2.1]> ok
    C: RCPT TO:<alice>
    S: 553 5.1.3 <alice>: recipient needs a fully qualified domain
    C: RCPT TO:<postmaster>
    S: 250 2.1.5 Recipient <postmaster> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'or waits with the sender until a recipient is named': dialogue`
    ! qualified-addresses on
    ! qualified-addresses when rcpt
    ! qualified-addresses loopback off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@localhost>
    S: 250 2.1.0 Sender <carol@localhost> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 553 5.1.7 <carol@localhost>: sender needs a fully qualified domain
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<>
    S: 250 2.1.0 Sender <> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
