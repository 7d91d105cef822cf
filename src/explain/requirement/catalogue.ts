import { AUTH } from './extension-auth.ts';
import { DELIVERY } from './extension-letter.ts';
import { OTHER } from './extension-other.ts';
import { EXTENSION } from './extension-session.ts';
import { WISH } from './extension-wish.ts';
import type { Requirement } from './requirement.ts';
import { COMMAND } from './rfc5321-command.ts';
import { GENERAL } from './rfc5321-general.ts';
import { LIMIT } from './rfc5321-limit.ts';
import { PROCEDURE } from './rfc5321-procedure.ts';
import { REPLY } from './rfc5321-reply.ts';
import { TRACE } from './rfc5321-trace.ts';

/** Everything that the standards ask of a server, as far as it is offered here, in the order of their sections. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...GENERAL,
  ...PROCEDURE,
  ...COMMAND,
  ...REPLY,
  ...TRACE,
  ...LIMIT,
  ...EXTENSION,
  ...DELIVERY,
  ...AUTH,
  ...WISH,
  ...OTHER,
];
