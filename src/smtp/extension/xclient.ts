import { type Audience, extension } from '../model/extension.ts';
import { standsIn } from '../model/own-network.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { list } from '../model/setting.ts';

/** What a proxy may say about the client that it speaks for. */
export const ATTRIBUTES = ['NAME', 'ADDR', 'PORT', 'PROTO', 'HELO', 'LOGIN', 'DESTADDR', 'DESTPORT'] as const;

/** One thing that a proxy may say. */
export type Attribute = (typeof ATTRIBUTES)[number];

/** May this client speak for others? */
export const maySpeakForOthers = (audience: Audience): boolean =>
  standsIn(audience, audience.server.values.XCLIENT?.clients);

/** A proxy that the server trusts may say on whose behalf it speaks: the server then treats it as that client. */
// Not RFC 5321 §2.2.2: one server's own, which others have taken over; keyword and verb begin with X (RFC 5321 §4.1.5)
export const xclient = extension({
  rfc: 'RFC 5321 §4.1.5',
  name: 'Client of a proxy',
  keyword: 'XCLIENT',
  provenance: SIMPLIFIED,
  on: false,
  /** From where; the student's own machine is there at first. */
  settings: { clients: list('networks', ['198.51.100.0/24']) },
  ehloParameters: (scene) => (maySpeakForOthers(scene) ? ATTRIBUTES : undefined),
  verbs: ['XCLIENT'],
});
