import { execPath } from 'node:process';
import type { CodeSession } from '#trace/export/code/code-session.ts';
import type { Program } from '#trace/export/code/program.ts';
import type { Workshop } from './workshop.ts';

/** What a generated program has handed to its library or tool, as octets in hexadecimal. */
export interface HandedOn {
  readonly content: string;
  readonly words: readonly string[];
}

/** Takes the place of a tool of the shell: says what words it was given and what it reads. */
const TOOL = `#!${execPath}
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk));
process.stdin.on('end', () => {
  const content = Buffer.concat(chunks).toString('hex');
  process.stdout.write(JSON.stringify({ content, words: process.argv.slice(2) }));
});
`;

const PYTHON = `import json
class SMTP:
    def __init__(self, host, port, name): self.words = [host, name]
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def login(self, name, password): self.words += [name, password]
    def sendmail(self, sender, recipients, content, options=()):
        print(json.dumps({'content': content.hex(), 'words': self.words + [sender] + recipients}))
`;

const JAVASCRIPT = `export const createTransport = ({ host, name, auth }) => ({
  sendMail: ({ envelope: { from, to }, raw }) => {
    const words = [host, name, auth.user, auth.pass, from, ...to];
    process.stdout.write(JSON.stringify({ content: raw.toString('hex'), words }));
  },
});
`;

const PHP = `<?php
namespace PHPMailer\\PHPMailer;
class SMTP {
    private $words = [];
    public function connect($host) { $this->words[] = $host; return true; }
    public function hello($name) { $this->words[] = $name; return true; }
    public function authenticate($name, $password) { array_push($this->words, $name, $password); return true; }
    public function mail($from) { $this->words[] = $from; return true; }
    public function recipient($to) { $this->words[] = $to; return true; }
    public function data($content) {
        echo json_encode(['content' => bin2hex($content . "\\r\\n"), 'words' => $this->words]);
        return true;
    }
    public function quit() { return true; }
    public function getError() { return []; }
}
`;

/** Puts stand-ins where the program looks for its library or tool. */
export function standIn(workshop: Workshop, { id, language }: Program): void {
  if (language === 'shell') workshop.lay(id, TOOL, 0o755);
  if (language === 'python') workshop.lay('smtplib.py', PYTHON);
  if (language === 'javascript') workshop.lay('nodemailer.mjs', JAVASCRIPT);
  if (language === 'php') workshop.lay('vendor/autoload.php', PHP);
}

/** Runs the program of a session on its stand-in. */
export async function handedOn(
  workshop: Workshop,
  program: Program,
  session: CodeSession,
): Promise<HandedOn> {
  const text = program.generate(session).replace("from 'nodemailer'", "from './nodemailer.mjs'");
  const ran = await workshop.run(program, text, { PATH: `${workshop.folder}:${process.env.PATH}` });
  if (ran.code !== 0) throw new Error(`${ran.stderr}\n${text}`);
  return JSON.parse(ran.stdout) as HandedOn;
}
