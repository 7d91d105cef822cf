import { inNetwork } from '#dns/address.ts';
import type { Scene } from './scene.ts';
import type { Value } from './setting.ts';

/** Does the client stand in one of the networks that a setting lists? */
export const standsIn = ({ session }: Pick<Scene, 'session'>, networks: Value | undefined): boolean =>
  Array.isArray(networks) && networks.some((network) => inNetwork(session.client.address, network));

/** Does the client stand in one of the server's own networks, whose mail it passes on? */
export const isOwnClient = (scene: Scene): boolean => standsIn(scene, scene.server.values.relay?.networks);
