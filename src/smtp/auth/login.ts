import { toOctets } from '#encoding/utf8.ts';
import { mechanism } from '../model/mechanism.ts';
import { passwordOctets } from './account.ts';

/** Login and password in two responses. Never a standard, offered everywhere. */
// Not RFC 4954: LOGIN is described only in expired drafts; clients compare nothing but the two prompts' order
export const login = mechanism({
  name: 'LOGIN',
  rfc: 'RFC 4954 §4',
  next({ responses: [name, password] }) {
    if (name === undefined) return { kind: 'challenge', text: 'Username:', reason: 'auth-username' };
    if (password === undefined) return { kind: 'challenge', text: 'Password:', reason: 'auth-password' };
    return { kind: 'credentials', authorizeAs: '', login: name, password };
  },
  respond: ({ responses }, account) =>
    responses.length === 0 ? toOctets(account.login) : passwordOctets(account),
});
