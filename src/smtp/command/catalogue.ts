import type { Command } from '../model/command.ts';
import type { Verb } from '../model/verb.ts';
import { auth } from './auth.ts';
import { bdat } from './bdat.ts';
import { data } from './data.ts';
import { etrn } from './etrn.ts';
import { ehlo, helo } from './hello.ts';
import { helpCommand } from './help.ts';
import { mail } from './mail.ts';
import { rcpt } from './rcpt.ts';
import { noop, quit, rset } from './session-commands.ts';
import { starttls } from './starttls.ts';
import { expn, vrfy } from './verify.ts';
import { xclient } from './xclient.ts';

/** Every verb that the model carries out. */
export const COMMANDS: Readonly<Record<Verb, Command>> = {
  HELO: helo,
  EHLO: ehlo,
  MAIL: mail,
  RCPT: rcpt,
  DATA: data,
  BDAT: bdat,
  RSET: rset,
  NOOP: noop,
  QUIT: quit,
  VRFY: vrfy,
  EXPN: expn,
  HELP: helpCommand,
  ETRN: etrn,
  STARTTLS: starttls,
  AUTH: auth,
  XCLIENT: xclient,
};
