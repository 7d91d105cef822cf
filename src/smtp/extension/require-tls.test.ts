import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'is shown and taken under TLS only': dialogue`
    ! REQUIRETLS on
    ! PIPELINING off
    ! VRFY off
    ! AUTH off
    ! DSN off
    ! CHUNKING off
    ! HELP off
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-SIZE 20971520
    S: 250-STARTTLS
    S: 250-ENHANCEDSTATUSCODES
    S: 250 8BITMIME
    C: MAIL FROM:<carol@client.example> REQUIRETLS
    S: 530 5.7.10 REQUIRETLS needs a connection under TLS
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-SIZE 20971520
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250 REQUIRETLS
    C: MAIL FROM:<carol@client.example> REQUIRETLS=yes
    S: 501 5.5.4 REQUIRETLS takes no value
    C: MAIL FROM:<carol@client.example> requiretls
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'is not known where it is off': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> REQUIRETLS
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 555 5.5.4 Unsupported parameter: REQUIRETLS`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
