import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'lets anybody go behind, and those who are logged in go ahead': dialogue`
    ! MT-PRIORITY on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=-9
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=3
    S: 250 2.3.6 0 is the priority of this letter now
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=3
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'lets anybody go ahead, or nobody, if it is told to': dialogue`
    ! MT-PRIORITY on
    ! MT-PRIORITY raises anybody
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=9
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    ! MT-PRIORITY raises nobody
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=1
    S: 250 2.3.6 0 is the priority of this letter now`,

  'refuses what is no priority, and two of them': dialogue`
    ! MT-PRIORITY on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> MT-PRIORITY
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=10
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=-0
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=+1
    C: MAIL FROM:<carol@client.example> MT-PRIORITY=-1 MT-PRIORITY=-1
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.2 Syntax: MT-PRIORITY=<-9 to 9>, once
    S: 501 5.5.2 Syntax: MT-PRIORITY=<-9 to 9>, once
    S: 501 5.5.2 Syntax: MT-PRIORITY=<-9 to 9>, once
    S: 501 5.5.2 Syntax: MT-PRIORITY=<-9 to 9>, once
    S: 501 5.5.2 Syntax: MT-PRIORITY=<-9 to 9>, once`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

it.each([
  ['undisclosed', 'S: 250-MT-PRIORITY'],
  ['STANAG4406', 'S: 250-MT-PRIORITY STANAG4406'],
])('says what the numbers mean, where it is %s', (profile, line) => {
  const text = play(
    DIALOGUE_SERVER,
    `! MT-PRIORITY on\n! MT-PRIORITY profile ${profile}\nC: EHLO client.example`,
  );
  expect(text.split('\n')).toContain(line);
});
