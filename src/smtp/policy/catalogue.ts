import type { Policy } from '../model/policy.ts';
import { blocklist } from './blocklist.ts';
import { dailyLimit } from './daily-limit.ts';
import { greylisting } from './greylisting.ts';
import { hops } from './hops.ts';
import { errorLimit, foreignProtocol, idleTimeout, lineLength } from './limits.ts';
import { messageSize } from './message-size.ts';
import { recipientLimit } from './recipient-limit.ts';
import { recipients } from './recipients.ts';
import { relay } from './relay.ts';
import { senderDomain } from './sender-domain.ts';
import { spelling } from './spelling.ts';

/** Every policy, in the order in which they are asked: who may, then who lives here, then who is known. */
export const POLICIES: readonly Policy[] = [
  blocklist,
  senderDomain,
  messageSize,
  hops,
  dailyLimit,
  relay,
  recipients,
  recipientLimit,
  greylisting,
  spelling,
  lineLength,
  errorLimit,
  idleTimeout,
  foreignProtocol,
] as unknown as readonly Policy[];
