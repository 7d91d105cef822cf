import { toOctets } from '#encoding/utf8.ts';
import { mechanism } from '../model/mechanism.ts';
import { answer, reply } from '../model/reply.ts';
import { disproven } from './refusal.ts';

const nobody = reply('auth-no-certificate', 535, '5.7.8', 'No client certificate to go by', 'RFC 4422 §A');

/** The proof was given elsewhere: here, by a certificate that the client has shown in the TLS handshake. */
// RFC 4422 §A
export const external = mechanism({
  name: 'EXTERNAL',
  rfc: 'RFC 4422 §A',
  next({ responses: [response] }, { certified }) {
    if (response === undefined) return { kind: 'challenge', text: '', reason: 'auth-challenge' };
    if (certified === undefined) {
      return {
        kind: 'refused',
        found: 'no-certificate',
        answer: answer(nobody, { mechanism: 'EXTERNAL', decoded: response }),
      };
    }
    const login = toOctets(certified);
    // RFC 4422 §A: an empty response asks to act as whom the certificate names
    return response === '' || response === login
      ? { kind: 'proven', login, authorizeAs: response, by: 'certificate' }
      : disproven(response);
  },
  respond: () => '',
});

/** What EXTERNAL says where nobody has vouched for the client. */
export const externalForms = [nobody];
