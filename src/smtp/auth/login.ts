import type { Mechanism } from '../model/mechanism.ts';

/** Login and password in two responses. Never a standard, offered everywhere. */
// Not RFC 4954: LOGIN is described only in expired drafts; clients compare nothing but the two prompts' order
export const login: Mechanism = {
  name: 'LOGIN',
  rfc: 'RFC 4954 §4',
  next([name, password]) {
    if (name === undefined) return { kind: 'challenge', text: 'Username:', reason: 'auth-username' };
    if (password === undefined) return { kind: 'challenge', text: 'Password:', reason: 'auth-password' };
    return { kind: 'credentials', authorizeAs: '', login: name, password };
  },
};
