import { extension } from '../model/extension.ts';
import { recordedFrom } from '../model/provenance.ts';

/** `X-RCPTLIMIT`: one provider's way, in 2009, of telling how many recipients a letter may have. */
// RFC 5321 §4.1.5: keywords that begin with X are private; RFC 9422 has since made LIMITS of this
export const recipientLimitKeyword = extension({
  rfc: 'RFC 5321 §4.1.5',
  name: 'Recipient limit, private keyword',
  keyword: 'X-RCPTLIMIT',
  provenance: recordedFrom('provider-2009'),
  on: false,
  settings: {},
  ehloParameters({ server }) {
    const limit = server.values['recipient-limit'];
    return limit?.on === true ? [String(limit.maximum)] : undefined;
  },
});
