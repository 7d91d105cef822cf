import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'takes what RFC 3461 allows': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> RET=HDRS ENVID=QQ+2B314159
    C: RCPT TO:<alice@kitchen.example> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;alice@kitchen.example
    C: RCPT TO:<bob@kitchen.example> NOTIFY=NEVER
    C: RCPT TO:<chef@kitchen.example> notify=failure
    C: RSET
    C: MAIL FROM:<carol@client.example> RET=full
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    S: 250 2.1.5 Recipient <chef@kitchen.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'refuses what it does not': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> RET=SOME
    C: MAIL FROM:<carol@client.example> RET
    C: MAIL FROM:<carol@client.example> ENVID=a+zz
    C: MAIL FROM:<carol@client.example> ENVID
    C: MAIL FROM:<carol@client.example> ENVID=x×101
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example> NOTIFY=NEVER,DELAY
    C: RCPT TO:<alice@kitchen.example> NOTIFY
    C: RCPT TO:<alice@kitchen.example> ORCPT=alice
    C: RCPT TO:<alice@kitchen.example> ORCPT=rfc822;a+zz
    C: RCPT TO:<alice@kitchen.example> ORCPT
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.4 Bad RET parameter
    S: 501 5.5.4 Bad RET parameter
    S: 501 5.5.4 Bad ENVID parameter
    S: 501 5.5.4 Bad ENVID parameter
    S: 501 5.5.4 Bad ENVID parameter
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 501 5.5.4 Bad NOTIFY parameter
    S: 501 5.5.4 Bad NOTIFY parameter
    S: 501 5.5.4 Bad ORCPT parameter
    S: 501 5.5.4 Bad ORCPT parameter
    S: 501 5.5.4 Bad ORCPT parameter`,

  'takes each parameter once': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> RET=FULL RET=HDRS
    C: MAIL FROM:<carol@client.example> RET=FULL SIZE=1 SIZE=2
    C: RCPT TO:<alice@kitchen.example> NOTIFY=NEVER notify=never
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.4 RET may be given once only
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 501 5.5.4 NOTIFY may be given once only`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
