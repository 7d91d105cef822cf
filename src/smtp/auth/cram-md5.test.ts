import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'asks first, and takes no answer before its question': dialogue`
    ! AUTH mechanisms CRAM-MD5
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-AUTH CRAM-MD5
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    C: AUTH CRAM-MD5 YWxpY2U=
    S: 501 5.5.2 No initial response was expected
    C: AUTH CRAM-MD5
    S: 334 PDIwLjE3OTU1MTA4MDBAbWFpbC5raXRjaGVuLmV4YW1wbGU+
    C: YWxpY2U=
    S: 501 5.5.2 Malformed CRAM-MD5 response
    C: AUTH CRAM-MD5
    S: 334 PDMwLjE3OTU1MTA4MDBAbWFpbC5raXRjaGVuLmV4YW1wbGU+
    C: YWxpY2UgMDA=
    S: 535 5.7.8 Authentication credentials invalid`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
