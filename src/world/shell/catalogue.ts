import { base64 } from './base64.ts';
import { clear } from './clear.ts';
import { echo } from './echo.ts';
import { help } from './help.ts';
import { nc } from './nc.ts';
import { openssl } from './openssl.ts';
import { printf } from './printf.ts';
import type { Program } from './program.ts';
import { sleep } from './sleep.ts';
import { telnet } from './telnet.ts';

/** The programs of the student's machine, in the order in which help lists them. */
export const PROGRAMS: readonly Program[] = [telnet, openssl, nc, base64, printf, echo, sleep, help, clear];
