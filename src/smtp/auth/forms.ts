import type { ReplyForm } from '../model/reply.ts';
import { anonymousForms } from './anonymous.ts';
import { cramMd5Forms } from './cram-md5.ts';
import { externalForms } from './external.ts';
import { oauthbearerForms } from './oauthbearer.ts';
import { plainForms } from './plain.ts';
import { refusalForms } from './refusal.ts';
import { scramSha1Forms } from './scram-sha-1.ts';
import { scramSha256Forms } from './scram-sha-256.ts';
import { xoauth2Forms } from './xoauth2.ts';

/** Every reply that a mechanism gives by itself. */
export const mechanismForms: readonly ReplyForm[] = [
  ...refusalForms,
  ...plainForms,
  ...cramMd5Forms,
  ...scramSha1Forms,
  ...scramSha256Forms,
  ...xoauth2Forms,
  ...oauthbearerForms,
  ...externalForms,
  ...anonymousForms,
];
