import { extension } from '../model/extension.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { choice } from '../model/setting.ts';

/** A client may ask for what waits for its domain to be sent now. */
// RFC 1985
export const etrn = extension({
  rfc: 'RFC 1985',
  name: 'Remote queue starting',
  keyword: 'ETRN',
  provenance: SIMPLIFIED,
  on: false,
  settings: { answers: choice('refuse', ['refuse', 'start']) },
  ehloParameters: () => [],
  verbs: ['ETRN'],
});
