import type { Policy } from '../model/policy.ts';
import { blocklist } from './blocklist.ts';
import { clientNamePolicy } from './client-name.ts';
import { commandLines } from './command-lines.ts';
import { contentFilter } from './content-filter.ts';
import { dailyLimit } from './daily-limit.ts';
import { earlyTalker } from './early-talker.ts';
import { greylisting } from './greylisting.ts';
import { helloChecks } from './hello-checks.ts';
import { helloRequired } from './hello-required.ts';
import { hops } from './hops.ts';
import { junkCommands } from './junk-commands.ts';
import { errorLimit, foreignProtocol, idleTimeout, lineLength } from './limits.ts';
import { lineEnds } from './line-ends.ts';
import { loginRequired } from './login-required.ts';
import { messageSize } from './message-size.ts';
import { nullSender } from './null-sender.ts';
import { offeredOnly } from './offered-only.ts';
import { parameters } from './parameters.ts';
import { qualifiedAddresses } from './qualified-addresses.ts';
import { quota } from './quota.ts';
import { rateLimits } from './rate-limits.ts';
import { recipientDomain } from './recipient-domain.ts';
import { recipientLimit } from './recipient-limit.ts';
import { recipients } from './recipients.ts';
import { relay } from './relay.ts';
import { restrictedCharacters } from './restricted-characters.ts';
import { senderDomain } from './sender-domain.ts';
import { senderExists } from './sender-exists.ts';
import { senderLogin } from './sender-login.ts';
import { sessionLimit } from './session-limit.ts';
import { spelling } from './spelling.ts';
import { synchronization } from './synchronization.ts';
import { tarpit } from './tarpit.ts';
import { textLines } from './text-lines.ts';
import { turningAway } from './turning-away.ts';

/** Every policy, in the order in which they are asked: who may, then who lives here, then who is known. */
export const POLICIES: readonly Policy[] = [
  rateLimits,
  earlyTalker,
  recipientLimit,
  sessionLimit,
  blocklist,
  helloRequired,
  helloChecks,
  qualifiedAddresses,
  senderDomain,
  senderExists,
  senderLogin,
  loginRequired,
  messageSize,
  hops,
  restrictedCharacters,
  relay,
  recipientDomain,
  recipients,
  nullSender,
  greylisting,
  textLines,
  contentFilter,
  // What counts letters comes after all that may refuse one.
  quota,
  dailyLimit,
  lineEnds,
  spelling,
  parameters,
  commandLines,
  lineLength,
  synchronization,
  turningAway,
  tarpit,
  errorLimit,
  junkCommands,
  idleTimeout,
  foreignProtocol,
  clientNamePolicy,
  offeredOnly,
] as unknown as readonly Policy[];
