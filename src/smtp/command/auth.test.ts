import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'logs in with PLAIN, the response in the command or after it': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 235 2.7.0 Authentication succeeded
    = connect
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 
    C: AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded`,

  'logs in with LOGIN, the name in the command or after it': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH LOGIN
    C: YWxpY2U=
    C: czNjcmV0LXBpZQ==
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 VXNlcm5hbWU6
    S: 334 UGFzc3dvcmQ6
    S: 235 2.7.0 Authentication succeeded
    = connect
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: auth login YWxpY2U=
    C: czNjcmV0LXBpZQ==
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 UGFzc3dvcmQ6
    S: 235 2.7.0 Authentication succeeded`,

  'refuses a wrong password': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHdyb25n
    C: AUTH LOGIN
    C: YWxpY2U=
    C: YWxpY2U=
    C: MAIL FROM:<>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 535 5.7.8 Authentication credentials invalid
    S: 334 VXNlcm5hbWU6
    S: 334 UGFzc3dvcmQ6
    S: 535 5.7.8 Authentication credentials invalid
    S: 250 2.1.0 Sender <> ok`,

  'refuses a name that echo has ended with a line feed': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH LOGIN
    C: YWxpY2UK
    C: czNjcmV0LXBpZQ==
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 VXNlcm5hbWU6
    S: 334 UGFzc3dvcmQ6
    S: 535 5.7.8 Authentication credentials invalid`,

  'lets one act for oneself and for nobody else': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN Ym9iAGFsaWNlAHMzY3JldC1waWU=
    C: AUTH PLAIN YWxpY2UAYWxpY2UAczNjcmV0LXBpZQ==
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 535 5.7.8 Authentication credentials invalid
    S: 235 2.7.0 Authentication succeeded`,

  'takes = for a response of no octets': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN =
    C: AUTH LOGIN =
    C: czNjcmV0LXBpZQ==
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.2 Malformed PLAIN response
    S: 334 UGFzc3dvcmQ6
    S: 535 5.7.8 Authentication credentials invalid`,

  'ends the exchange at *': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH LOGIN
    C: *
    C: AUTH PLAIN
    C: *
    C: NOOP
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 VXNlcm5hbWU6
    S: 501 5.7.0 Authentication cancelled
    S: 334 
    S: 501 5.7.0 Authentication cancelled
    S: 250 2.0.0 Ok`,

  'refuses what is no base64': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN ***
    C: AUTH LOGIN
    C: alice
    C: AUTH LOGIN alice
    C: NOOP
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.2 Cannot decode base64
    S: 334 VXNlcm5hbWU6
    S: 501 5.5.2 Cannot decode base64
    S: 501 5.5.2 Cannot decode base64
    S: 250 2.0.0 Ok`,

  'refuses a response to PLAIN that is not of its shape': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN YWxpY2U=
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWUAeA==
    C: AUTH PLAIN
    C:
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.2 Malformed PLAIN response
    S: 501 5.5.2 Malformed PLAIN response
    S: 334 
    S: 501 5.5.2 Malformed PLAIN response`,

  'happens once': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 235 2.7.0 Authentication succeeded
    S: 503 5.5.1 Already authenticated`,

  'does not happen before EHLO nor in a transaction': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: RCPT TO:<alice@kitchen.example>
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 503 5.5.1 Send EHLO first
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 503 5.5.1 AUTH not permitted during a mail transaction
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 503 5.5.1 AUTH not permitted during a mail transaction`,

  'knows PLAIN and LOGIN, and of these only what it offers': dialogue`
    ! AUTH mechanisms LOGIN
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH CRAM-MD5
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: AUTH
    C: AUTH LOGIN a b
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 504 5.5.4 Unrecognized authentication type
    S: 504 5.5.4 Unrecognized authentication type
    S: 501 5.5.4 Syntax: AUTH mechanism [initial-response]
    S: 501 5.5.4 Syntax: AUTH mechanism [initial-response]`,

  'wants TLS first where it is set to': dialogue`
    ! AUTH when tls
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: STARTTLS
    S: 504 5.5.4 Encryption required before AUTH
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded`,

  'refuses a line of the exchange that is too long': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH LOGIN
    C: A×12288
    C: *
    C: AUTH LOGIN
    C: A×12289
    C: NOOP
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 334 VXNlcm5hbWU6
    S: 334 UGFzc3dvcmQ6
    S: 501 5.7.0 Authentication cancelled
    S: 334 VXNlcm5hbWU6
    S: 500 5.5.6 Authentication exchange line is too long
    S: 250 2.0.0 Ok`,

  'answers 502 where it is off': dialogue`
    ! AUTH off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH LOGIN
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 502 5.5.1 Command not implemented`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
