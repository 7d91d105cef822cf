import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'hangs up on who is not wanted': dialogue`
    ! blocklist on
    ! blocklist listed 198.51.100.7
    ! blocklist when connect
    ! turning-away manner hang-up
    = connect
    S: 554 5.7.1 No SMTP service here; client [198.51.100.7] blocked using dnsbl.example
    = closed`,

  'or greets, and refuses each command': dialogue`
    ! blocklist on
    ! blocklist listed 198.51.100.7
    ! blocklist when connect
    ! turning-away manner refuse-commands
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 ENHANCEDSTATUSCODES
    C: NOOP
    S: 250 2.0.0 Ok
    C: MAIL FROM:<carol@client.example>
    S: 554 5.7.1 No SMTP service here; client [198.51.100.7] blocked using dnsbl.example
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
