import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'takes a command line of 512 octets, its CRLF counted, and no longer one': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP x×505
    C: NOOP x×506
    C: NOOP
    S: 250 2.0.0 Ok
    S: 500 5.5.2 Line too long
    S: 250 2.0.0 Ok`,

  'lets MAIL and RCPT be longer by what the extensions have asked for': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> ENVID=x×100
    C: RCPT TO:<alice@kitchen.example> ORCPT=rfc822;x×900
    C: RCPT TO:<alice@kitchen.example> ORCPT=rfc822;x×970
    C: MAIL FROM:<carol@client.example> AUTH=x×1110
    C: MAIL FROM:<carol@client.example> AUTH=x×1130
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 500 5.5.2 Line too long
    S: 503 5.5.1 Nested MAIL command
    S: 500 5.5.2 Line too long`,

  'adds nothing for extensions that are off': dialogue`
    ! DSN off
    ! AUTH off
    ! 8BITMIME off
    ! SIZE off
    S: 220 mail.kitchen.example ESMTP service ready
    C: MAIL FROM:<carol@client.example> X=x×480
    C: RCPT TO:<alice@kitchen.example> X=x×480
    S: 500 5.5.2 Line too long
    S: 500 5.5.2 Line too long`,

  'takes longer lines where it is set to, and 65,536 octets at the very most': dialogue`
    ! line-length maximum 1000
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP x×993
    C: NOOP x×994
    S: 250 2.0.0 Ok
    S: 500 5.5.2 Line too long
    ! line-length off
    C: NOOP x×65529
    C: NOOP x×65530
    C: MAIL x×65530
    C: NOOP
    S: 250 2.0.0 Ok
    S: 500 5.5.2 Line too long
    S: 500 5.5.2 Line too long
    S: 250 2.0.0 Ok`,

  'does not limit the lines of a letter': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: x×70000
    C: .
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
