import { extension } from '../model/extension.ts';
import type { Server } from '../model/server.ts';

/** `NAME=value` for a limit that is set; nothing for one that is not. */
const limit = (name: string, { values }: Server, policy: string, setting: string): readonly string[] =>
  values[policy]?.on === true ? [`${name}=${values[policy]?.[setting]}`] : [];

/** How many letters, recipients and domains one session may have. The limits themselves are policies. */
// RFC 9422 §3, §4: MAILMAX, RCPTMAX and RCPTDOMAINMAX are the limits that there are
export const limits = extension({
  rfc: 'RFC 9422',
  name: 'Limits',
  keyword: 'LIMITS',
  on: false,
  settings: {},
  ehloParameters({ server }) {
    const shown = [
      ...limit('MAILMAX', server, 'session-limit', 'letters'),
      ...limit('RCPTMAX', server, 'recipient-limit', 'maximum'),
      ...limit('RCPTDOMAINMAX', server, 'session-limit', 'domains'),
    ];
    // RFC 9422 §3: the keyword has at least one limit after it
    return shown.length === 0 ? undefined : shown;
  },
});
