import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { ParameterValues } from '#smtp/model/extension.ts';
import { isOn, type Server } from '#smtp/model/server.ts';
import type { World } from '#world/world.ts';

/** A parameter of MAIL or RCPT that an extension has brought. Two may bring the same, with other values. */
export interface OfferedParameter {
  readonly keyword: string;
  /** What it may be given; left out where it takes no value. */
  readonly values?: ParameterValues | undefined;
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
  ).flatMap(({ mailParameters, rcptParameters, parameterValues }) =>
    Object.keys((verb === 'MAIL' ? mailParameters : rcptParameters) ?? {}).map((keyword) => {
      return { keyword, values: parameterValues?.[keyword] };
    }),
  );
}

/** The mechanisms by which one may log in to this server. */
export function offeredMechanisms(server: Server): readonly string[] {
  const names = isOn(server, 'AUTH') ? server.values.AUTH?.mechanisms : [];
  return Array.isArray(names) ? (names as readonly string[]) : [];
}
