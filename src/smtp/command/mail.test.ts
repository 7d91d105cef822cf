import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'opens a transaction': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'takes the null reverse-path of reports': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <> ok`,

  'ignores a source route': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<@one.example,@two.example:carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'keeps the quotes of a local part that needs them, and drops those that it does not': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<"carol baker"@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <"carol baker"@client.example> ok
    C: RSET
    C: MAIL FROM:<"carol"@client.example>
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'tells a missing FROM: from a bad address': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL carol@client.example
    C: MAIL
    C: MAIL FROM:<carol@>
    C: MAIL FROM:<carol>
    C: MAIL FROM:carol@client.example
    C: MAIL FROM: <carol@client.example>
    C: MAIL FROM:<carol.@client.example>
    C: MAIL FROM:<carol@client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.4 Syntax: MAIL FROM:<address>
    S: 501 5.5.4 Syntax: MAIL FROM:<address>
    S: 501 5.1.7 Bad sender address syntax
    S: 501 5.1.7 Bad sender address syntax
    S: 501 5.1.7 Bad sender address syntax
    S: 501 5.1.7 Bad sender address syntax
    S: 501 5.1.7 Bad sender address syntax
    S: 501 5.1.7 Bad sender address syntax`,

  'takes what a lenient server takes': dialogue`
    ! spelling spaceAfterColon on
    ! spelling missingBrackets on
    ! spelling looseDots on
    ! spelling missingDomain on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM: carol@client.example
    C: RSET
    C: MAIL FROM:<carol.@client.example>
    C: RSET
    C: MAIL FROM:<carol>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <"carol."@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol> ok`,

  'does not mind white space at the end of the line, unless it is told to': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> ×2
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    ! spelling trailingSpace off
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example> ×1
    S: 501 5.1.7 Bad sender address syntax`,

  'refuses a local part, a domain and a path that are too long': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<a×65@client.example>
    C: MAIL FROM:<carol@a×64.example>
    C: MAIL FROM:<a×64@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.1.7 Bad sender address syntax
    S: 501 5.1.7 Bad sender address syntax
    S: 250 2.1.0 Sender <aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@client.example> ok`,

  'knows no parameter that no extension has brought': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> COLOUR=red
    C: MAIL FROM:<carol@client.example> NOTIFY=NEVER
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 555 5.5.4 Unsupported parameter: COLOUR
    S: 555 5.5.4 Unsupported parameter: NOTIFY`,

  'does not take the parameter of an extension that is off': dialogue`
    ! SIZE off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> SIZE=1000
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 555 5.5.4 Unsupported parameter: SIZE`,

  'wants a login first where the server insists': dialogue`
    ! AUTH required on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 530 5.7.0 Authentication required
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'wants no login where AUTH is off': dialogue`
    ! AUTH required on
    ! AUTH off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
