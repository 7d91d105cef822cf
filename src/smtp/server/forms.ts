import { mechanismForms } from '../auth/forms.ts';
import { authForms } from '../command/auth.ts';
import { bdatForms } from '../command/bdat.ts';
import { dataForms } from '../command/data.ts';
import { etrnForms } from '../command/etrn.ts';
import { helloForms } from '../command/hello.ts';
import { helpForms } from '../command/help.ts';
import { mailForms } from '../command/mail.ts';
import { parameterForms } from '../command/parameters.ts';
import { rcptForms } from '../command/rcpt.ts';
import { sessionForms } from '../command/session-commands.ts';
import { starttlsForms } from '../command/starttls.ts';
import { verifyForms } from '../command/verify.ts';
import { withoutArgumentForms } from '../command/without-argument.ts';
import { xclientForms } from '../command/xclient.ts';
import { authParameterForms } from '../extension/auth.ts';
import { binaryMimeForms } from '../extension/binary-mime.ts';
import { deliverByForms } from '../extension/deliver-by.ts';
import { dsnForms } from '../extension/dsn.ts';
import { eightBitMimeForms } from '../extension/eight-bit-mime.ts';
import { futureReleaseForms } from '../extension/future-release.ts';
import { mtPriorityForms } from '../extension/mt-priority.ts';
import { requireTlsForms } from '../extension/require-tls.ts';
import { sizeForms } from '../extension/size.ts';
import { smtpUtf8Forms } from '../extension/smtp-utf8.ts';
import type { ReplyForm } from '../model/reply.ts';
import { blocklistForms } from '../policy/blocklist.ts';
import { contentFilterForms } from '../policy/content-filter.ts';
import { dailyLimitForms } from '../policy/daily-limit.ts';
import { earlyTalkerForms } from '../policy/early-talker.ts';
import { greylistingForms } from '../policy/greylisting.ts';
import { helloChecksForms } from '../policy/hello-checks.ts';
import { hopsForms } from '../policy/hops.ts';
import { junkCommandsForms } from '../policy/junk-commands.ts';
import { lineEndsForms } from '../policy/line-ends.ts';
import { messageSizeForms } from '../policy/message-size.ts';
import { nullSenderForms } from '../policy/null-sender.ts';
import { qualifiedAddressesForms } from '../policy/qualified-addresses.ts';
import { quotaForms } from '../policy/quota.ts';
import { rateLimitsForms } from '../policy/rate-limits.ts';
import { recipientDomainForms } from '../policy/recipient-domain.ts';
import { recipientLimitForms } from '../policy/recipient-limit.ts';
import { recipientsForms } from '../policy/recipients.ts';
import { relayForms } from '../policy/relay.ts';
import { restrictedCharactersForms } from '../policy/restricted-characters.ts';
import { senderDomainForms } from '../policy/sender-domain.ts';
import { senderExistsForms } from '../policy/sender-exists.ts';
import { senderLoginForms } from '../policy/sender-login.ts';
import { sessionLimitForms } from '../policy/session-limit.ts';
import { synchronizationForms } from '../policy/synchronization.ts';
import { textLinesForms } from '../policy/text-lines.ts';
import { acceptForms } from './accept.ts';
import { connectionForms } from './connection.ts';
import { lineLimitForms } from './line-limit.ts';
import { sequenceForms } from './sequence.ts';
import { settleForms } from './settle.ts';
import { stepForms } from './step.ts';
import { unavailableForms } from './unavailable.ts';
import { unknownForms } from './unknown.ts';

/** Every reply that the model can give, as the standard's own form: what explanations and the reference are checked against. */
export const REPLY_FORMS: readonly ReplyForm[] = [
  ...connectionForms,
  ...unavailableForms,
  ...stepForms,
  ...unknownForms,
  ...sequenceForms,
  ...lineLimitForms,
  ...withoutArgumentForms,
  ...settleForms,
  ...helloForms,
  ...mailForms,
  ...parameterForms,
  ...sizeForms,
  ...eightBitMimeForms,
  ...authParameterForms,
  ...dsnForms,
  ...senderDomainForms,
  ...dailyLimitForms,
  ...rcptForms,
  ...blocklistForms,
  ...relayForms,
  ...recipientsForms,
  ...recipientLimitForms,
  ...greylistingForms,
  ...dataForms,
  ...bdatForms,
  ...messageSizeForms,
  ...hopsForms,
  ...lineEndsForms,
  ...synchronizationForms,
  ...earlyTalkerForms,
  ...helloChecksForms,
  ...junkCommandsForms,
  ...qualifiedAddressesForms,
  ...senderExistsForms,
  ...senderLoginForms,
  ...recipientDomainForms,
  ...nullSenderForms,
  ...textLinesForms,
  ...rateLimitsForms,
  ...contentFilterForms,
  ...quotaForms,
  ...etrnForms,
  ...smtpUtf8Forms,
  ...deliverByForms,
  ...binaryMimeForms,
  ...requireTlsForms,
  ...mtPriorityForms,
  ...futureReleaseForms,
  ...sessionLimitForms,
  ...xclientForms,
  ...restrictedCharactersForms,
  ...acceptForms,
  ...sessionForms,
  ...verifyForms,
  ...helpForms,
  ...starttlsForms,
  ...authForms,
  ...mechanismForms,
];
