import { expect, it } from 'vitest';
import { toOctets } from '#encoding/utf8.ts';
import { PROGRAMS } from './catalogue.ts';
import type { CodeSession } from './code-session.ts';

const session: CodeSession = {
  host: 'mail.kitchen.example',
  port: 25,
  tls: 'none',
  hello: 'client.example',
  mailFrom: 'carol@client.example',
  mailParameters: [],
  recipients: ['alice@kitchen.example'],
  content: toOctets('Subject: Привет\r\n\r\n.\r\nIt\'s "$HOME"\\n\r\n'),
};

const sealed: CodeSession = {
  ...session,
  port: 587,
  tls: 'starttls',
  login: { name: 'alice', password: "s3cret'$pie" },
  mailFrom: '',
  mailParameters: ['BODY=8BITMIME', 'RET=HDRS'],
  recipients: ['alice@kitchen.example', 'bob@kitchen.example'],
  content: '\tcaf\xe9\x07\u0000\r\n',
};

const implicit: CodeSession = { ...session, host: '2001:db8::25', port: 465, tls: 'implicit', content: '' };

const generated = (id: string, of: CodeSession): string =>
  PROGRAMS.find((program) => program.id === id)?.generate(of) ?? '';

it('has a file name of its own for each program', () => {
  expect(new Set(PROGRAMS.map(({ fileName }) => fileName)).size).toBe(PROGRAMS.length);
  expect(new Set(PROGRAMS.map(({ id }) => id)).size).toBe(PROGRAMS.length);
});

const PLAIN: Readonly<Record<string, readonly string[]>> = {
  swaks: ["printf '%b' '.'", "swaks --server 'mail.kitchen.example' --port 25", "'It'\\''s \"$HOME\"\\\\n'"],
  curl: ["curl --url 'smtp://mail.kitchen.example:25/client.example'", '  --upload-file -'],
  openssl: ["-crlf <<'SMTP'", '\nSubject: Привет\n\n..\nIt\'s "$HOME"\\n\n.\nQUIT\nSMTP\n'],
  python: [
    "smtplib.SMTP('mail.kitchen.example', 25, 'client.example')",
    "'It\\'s \"$HOME\"\\\\n'",
    '.encode()',
  ],
  nodemailer: ['ignoreTLS: true', "Buffer.from(content, 'utf8')", "  'Subject: Привет',"],
  phpmailer: ['"It\'s \\"\\$HOME\\"\\\\n"', '$smtp->connect("mail.kitchen.example", 25)'],
  go: ['"It\'s \\"$HOME\\"\\\\n"', 'smtp.Dial("mail.kitchen.example:25")'],
};

it.each(Object.entries(PLAIN))('%s sends in the clear, with no login, a letter that is text', (id, parts) => {
  const text = generated(id, session);
  for (const part of parts) expect(text).toContain(part);
  expect(text).not.toMatch(id === 'openssl' ? /AUTH/ : /tls|ssl|auth|login/);
});

const UNDER_TLS: Readonly<Record<string, readonly string[]>> = {
  swaks: ["--server '[2001:db8::25]' --port 465", '--tls-on-connect'],
  curl: ["'smtps://[2001:db8::25]:465/client.example'", "printf '' |"],
  openssl: ["openssl s_client -quiet -connect '[2001:db8::25]:465' -crlf", 'DATA\n.\nQUIT\n'],
  python: ["smtplib.SMTP_SSL('2001:db8::25', 465, 'client.example', context=ssl.create_default_context())"],
  nodemailer: ['secure: true', "host: '2001:db8::25'"],
  phpmailer: ['$smtp->connect("ssl://[2001:db8::25]", 465)'],
  go: ['tls.Dial("tcp", "[2001:db8::25]:465", nil)', 'smtp.NewClient(connection, "2001:db8::25")'],
};

it.each(Object.entries(UNDER_TLS))('%s calls an IPv6 address under TLS, with nothing to say', (id, parts) => {
  const text = generated(id, implicit);
  for (const part of parts) expect(text).toContain(part);
  expect(text).not.toMatch(/starttls/i);
});

it('is written for swaks: STARTTLS, a login, a null reverse-path, two recipients, octets that are no text', () => {
  expect(generated('swaks', sealed)).toMatchInlineSnapshot(`
    "#!/bin/sh
    {
      printf '%b\\r\\n' \\
        '\\tcaf\\0351\\0007\\0000'
      printf '%b' '.'
    } |
    swaks --server 'mail.kitchen.example' --port 587 --helo 'client.example' \\
      --tls \\
      --auth --auth-user 'alice' --auth-password 's3cret'\\''$pie' \\
      --from '<>' \\
      --to 'alice@kitchen.example,bob@kitchen.example' \\
      --data - --no-data-fixup
    "
  `);
});

it('is written for curl: STARTTLS, a login, a null reverse-path, two recipients, octets that are no text', () => {
  expect(generated('curl', sealed)).toMatchInlineSnapshot(`
    "#!/bin/sh
    printf '%b\\r\\n' \\
      '\\tcaf\\0351\\0007\\0000' |
    curl --url 'smtp://alice:s3cret%27%24pie@mail.kitchen.example:587/client.example' \\
      --ssl-reqd \\
      --mail-from '<>' \\
      --mail-rcpt 'alice@kitchen.example' \\
      --mail-rcpt 'bob@kitchen.example' \\
      --mail-rcpt-allowfails \\
      --upload-file -
    "
  `);
});

it('is written for openssl s_client: STARTTLS, a login, a null reverse-path, two recipients, octets that are no text', () => {
  expect(generated('openssl', sealed)).toMatchInlineSnapshot(`
    "#!/bin/sh
    printf '%b\\r\\n' \\
      'EHLO client.example' \\
      'AUTH PLAIN AGFsaWNlAHMzY3JldCckcGll' \\
      'MAIL FROM:<> BODY=8BITMIME RET=HDRS' \\
      'RCPT TO:<alice@kitchen.example>' \\
      'RCPT TO:<bob@kitchen.example>' \\
      'DATA' \\
      '\\tcaf\\0351\\0007\\0000' \\
      '.' \\
      'QUIT' |
    openssl s_client -quiet -starttls smtp -name 'client.example' -connect 'mail.kitchen.example:587'
    "
  `);
});

it('is written for Python smtplib: STARTTLS, a login, a null reverse-path, two recipients, octets that are no text', () => {
  expect(generated('python', sealed)).toMatchInlineSnapshot(`
    "import smtplib
    import ssl

    content = '\\r\\n'.join([
        '\\tcafé\\x07\\x00',
        '',
    ]).encode('latin-1')

    with smtplib.SMTP('mail.kitchen.example', 587, 'client.example') as server:
        server.starttls(context=ssl.create_default_context())
        server.login('alice', 's3cret\\'$pie')
        server.sendmail('', ['alice@kitchen.example', 'bob@kitchen.example'], content, ['BODY=8BITMIME', 'RET=HDRS'])
    "
  `);
});

it('is written for Nodemailer: STARTTLS, a login, a null reverse-path, two recipients, octets that are no text', () => {
  expect(generated('nodemailer', sealed)).toMatchInlineSnapshot(`
    "import { createTransport } from 'nodemailer';

    const content = [
      '\\tcafé\\x07\\x00',
      '',
    ].join('\\r\\n');

    const raw = Buffer.from(content, 'latin1');

    const transport = createTransport({
      host: 'mail.kitchen.example',
      port: 587,
      name: 'client.example',
      requireTLS: true,
      auth: { user: 'alice', pass: 's3cret\\'$pie' },
    });

    await transport.sendMail({ envelope: { from: '', to: ['alice@kitchen.example', 'bob@kitchen.example'], use8BitMime: true }, raw });
    "
  `);
});

it('is written for PHPMailer: STARTTLS, a login, a null reverse-path, two recipients, octets that are no text', () => {
  expect(generated('phpmailer', sealed)).toMatchInlineSnapshot(`
    "<?php

    use PHPMailer\\PHPMailer\\SMTP;

    require 'vendor/autoload.php';

    function check(SMTP $smtp, bool $done): void
    {
        if (!$done) {
            fwrite(STDERR, print_r($smtp->getError(), true));
            exit(1);
        }
    }

    $content = implode("\\r\\n", [
        "\\x09caf\\xe9\\x07\\x00",
    ]);

    $smtp = new SMTP();
    check($smtp, $smtp->connect("mail.kitchen.example", 587));
    check($smtp, $smtp->hello("client.example"));
    check($smtp, $smtp->startTLS());
    check($smtp, $smtp->hello("client.example"));
    check($smtp, $smtp->authenticate("alice", "s3cret'\\$pie"));
    check($smtp, $smtp->mail(""));
    foreach (["alice@kitchen.example", "bob@kitchen.example"] as $recipient) {
        $smtp->recipient($recipient);
    }
    check($smtp, $smtp->data($content));
    $smtp->quit();
    "
  `);
});

it('is written for Go net/smtp: STARTTLS, a login, a null reverse-path, two recipients, octets that are no text', () => {
  expect(generated('go', sealed)).toMatchInlineSnapshot(`
    "package main

    import (
    	"crypto/tls"
    	"log"
    	"net/smtp"
    	"strings"
    )

    func main() {
    	content := strings.Join([]string{
    		"\\x09caf\\xe9\\x07\\x00",
    		"",
    	}, "\\r\\n")

    	client, err := smtp.Dial("mail.kitchen.example:587")
    	check(err)
    	check(client.Hello("client.example"))
    	check(client.StartTLS(&tls.Config{ServerName: "mail.kitchen.example"}))
    	check(client.Auth(smtp.PlainAuth("", "alice", "s3cret'$pie", "mail.kitchen.example")))
    	check(client.Mail(""))
    	for _, recipient := range []string{"alice@kitchen.example", "bob@kitchen.example"} {
    		if err := client.Rcpt(recipient); err != nil {
    			log.Print(err)
    		}
    	}
    	writer, err := client.Data()
    	check(err)
    	_, err = writer.Write([]byte(content))
    	check(err)
    	check(writer.Close())
    	check(client.Quit())
    }

    func check(err error) {
    	if err != nil {
    		log.Fatal(err)
    	}
    }
    "
  `);
});

it('ends a here-document with a word that no line of the letter is', () => {
  const text = generated('openssl', { ...session, content: 'SMTP\r\nSMTP_\r\n' });
  expect(text).toContain("<<'SMTP__'\n");
});

it('writes what cannot be seen as what it is, in each language', () => {
  const strange = {
    ...session,
    hello: 'a\u202e\x85😀\x07\u{e0001}',
    content: toOctets('\u202e\x85\u{e0001}\r\n'),
  };
  expect(generated('curl', strange)).toContain('/a%E2%80%AE%C2%85%F0%9F%98%80%07%F3%A0%80%81');
  expect(generated('swaks', strange)).toContain(
    `--helo "$(printf '%b' 'a\\0342\\0200\\0256\\0302\\0205😀\\0007\\0363\\0240\\0200\\0201')"`,
  );
  expect(generated('python', strange)).toContain("'a\\u202e\\x85😀\\x07\\U000e0001'");
  expect(generated('nodemailer', strange)).toContain("'a\\u{202e}\\x85😀\\x07\\u{e0001}'");
  expect(generated('phpmailer', strange)).toContain('"a\\u{202e}\\u{85}😀\\x07\\u{e0001}"');
  expect(generated('go', strange)).toContain('"a\\u202e\\u0085😀\\x07\\U000e0001"');
  expect(generated('openssl', strange)).toMatch(/printf '%b\\r\\n'/);
});

it('leaves NUL out of a word for the shell, which cannot hold it', () => {
  expect(generated('swaks', { ...session, hello: 'a\0b' })).toContain("--helo 'ab'");
});
