import { pathText } from '#smtp/model/path.ts';
import type { Session } from '#smtp/model/session.ts';
import type { World } from '#world/world.ts';
import { same, state } from './condition.ts';

const sessionOf = (world: World): Session | undefined => world.connection?.receiver.session;

/** What can be asked of what the server knows about the client: its name, its login, the envelope so far. */
export const session = [
  /** The client has named itself, by HELO or EHLO. */
  state('hello', (world) => sessionOf(world)?.hello !== undefined),
  /** The client has named itself by EHLO. */
  state('hello extended', (world) => sessionOf(world)?.hello?.extended === true),
  /** The client has logged in. */
  state('logged in', (world) => sessionOf(world)?.login !== undefined),
  /** The client has logged in under this name. */
  state('logged in as LOGIN', (world, [login]) => same(sessionOf(world)?.login, login)),
  /** The envelope in the making has this return address; `<>` is the empty one. */
  state('sender ADDRESS', (world, [address]) => {
    const path = sessionOf(world)?.transaction?.reversePath;
    return path !== undefined && same(pathText(path), address === '<>' ? '' : address);
  }),
  /** The envelope in the making has this recipient, perhaps among others. */
  state(
    'recipient ADDRESS',
    (world, [address]) =>
      sessionOf(world)?.transaction?.recipients.some(({ path }) => same(pathText(path), address)) === true,
  ),
];
