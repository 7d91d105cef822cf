import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import { isOn, type Server } from '#smtp/model/server.ts';
import type { World } from '#world/world.ts';

/** A parameter of MAIL or RCPT, and the extension that has brought it. */
export interface OfferedParameter {
  readonly extension: string;
  readonly keyword: string;
}

/** The parameters that this server's extensions have added to MAIL or RCPT. */
// RFC 5321 §2.2.1: only after EHLO, and only what the server has offered
export function offeredParameters(
  { connection, now }: World,
  server: Server,
  verb: string,
): readonly OfferedParameter[] {
  const session = connection?.receiver.session;
  if (session?.hello?.extended !== true) return [];
  const scene = { server, session, now };
  return EXTENSIONS.filter(
    ({ keyword, ehloParameters }) =>
      isOn(server, keyword) && ehloParameters(scene, server.values[keyword] as never) !== undefined,
  ).flatMap(({ keyword: extension, mailParameters, rcptParameters }) =>
    Object.keys((verb === 'MAIL' ? mailParameters : rcptParameters) ?? {}).map((keyword) => {
      return { extension, keyword };
    }),
  );
}

/** The mechanisms by which one may log in to this server. */
export function offeredMechanisms(server: Server): readonly string[] {
  const names = isOn(server, 'AUTH') ? server.values.AUTH?.mechanisms : [];
  return Array.isArray(names) ? (names as readonly string[]) : [];
}
