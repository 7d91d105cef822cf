import { curl } from './curl.ts';
import { go } from './go.ts';
import { nodemailer } from './nodemailer.ts';
import { openssl } from './openssl.ts';
import { phpmailer } from './phpmailer.ts';
import type { Program } from './program.ts';
import { python } from './python.ts';
import { swaks } from './swaks.ts';

/** Every program that a session can be exported as: tools of the shell first, then libraries. */
export const PROGRAMS: readonly Program[] = [swaks, curl, openssl, python, nodemailer, phpmailer, go];
