import { inNetwork } from '#dns/address.ts';
import type { Audience } from './extension.ts';
import type { Value } from './setting.ts';

/** Does the client stand in one of the networks that a setting lists? */
export const standsIn = ({ session }: Pick<Audience, 'session'>, networks: Value | undefined): boolean =>
  Array.isArray(networks) && networks.some((network) => inNetwork(session.client.address, network));

/** Does the client stand in one of the server's own networks, whose mail it passes on? */
export const isOwnClient = (audience: Audience): boolean =>
  standsIn(audience, audience.server.values.relay?.networks);
