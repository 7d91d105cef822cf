import { type Reply, replyOctets } from '#smtp/model/reply.ts';
import type { Event } from './event.ts';
import type { Call, Caller } from './shell/program.ts';
import { all, dial, type Happened, hungUp, type Moment, send, shakeHands } from './wire.ts';
import type { Connection, World } from './world.ts';

type SClient = Extract<Caller, { kind: 'openssl' }>;

const printed = (lines: readonly string[]): readonly Event[] =>
  lines.map((text) => ({ kind: 'output', text }));

/** The first, then, if the connection still stands, what it leads to. */
function then(first: Happened, next: (world: World, connection: Connection) => Happened): Happened {
  const { connection } = first.world;
  if (connection === undefined) return first;
  const second = next(first.world, connection);
  return { world: second.world, moments: [...first.moments, ...second.moments] };
}

const says = (world: World, lines: readonly string[]): Happened => ({
  world,
  moments: all(world, printed(lines)),
});

/** s_client hangs up by itself. */
const ends = (world: World, lines: readonly string[]): Happened => {
  const next = hungUp(world);
  return { world: next, moments: all(next, [...printed(lines), { kind: 'closed', by: 'client' }]) };
};

/** What s_client finds out about the other side: nobody has signed the certificate but the server itself. */
const introduction = (host: string, quiet: boolean): readonly string[] => {
  const verified = [`depth=0 CN = ${host}`, 'verify error:num=18:self-signed certificate', 'verify return:1'];
  if (quiet) return verified;
  return [
    ...verified,
    '---',
    `subject=CN = ${host}`,
    `issuer=CN = ${host}`,
    '---',
    'New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384',
    'Verify return code: 18 (self-signed certificate)',
    '---',
  ];
};

const NO_TLS: readonly string[] = [
  'error:0A00010B:SSL routines:ssl3_get_record:wrong version number',
  '---',
  'no peer certificate available',
  '---',
];

/** The handshake, what is found out by it, and what the server says on top. */
function encrypted(world: World, connection: Connection, { quiet }: SClient, last: string): Happened {
  const { world: next, moments } = shakeHands(world, connection);
  const [handshake, ...greeting] = moments as readonly [Moment, ...Moment[]];
  const found = all(handshake.world, printed(introduction(connection.host, quiet)));
  const shown = last === '' ? [] : all(next, printed([last]));
  return { world: next, moments: [handshake, ...found, ...greeting, ...shown] };
}

/** The lines of the last reply. To EHLO there is always one. */
function lastReply({ moments }: Happened): readonly string[] {
  const replies = moments.flatMap(({ event }) => (event.kind === 'server' ? [event.reply] : []));
  return replyOctets(replies.at(-1) as Reply)
    .split('\r\n')
    .slice(0, -1);
}

const NOT_OFFERED = "Didn't find STARTTLS in server response, trying anyway...";

/** s_client says EHLO and STARTTLS by itself. What the server answers it reads and, but for a last line, does not show. */
// RFC 3207 §4
function afterStarttls(world: World, connection: Connection, by: SClient, name: string): Happened {
  const hello = send(world, connection, `EHLO ${name}`);
  const offer = lastReply(hello);
  const isOffered = offer.some((line) => line.slice(4) === 'STARTTLS');
  const last = offer.at(-1) as string;
  return then(hello, (greeted, open) =>
    then(says(greeted, isOffered ? [] : [NOT_OFFERED]), () =>
      then(send(greeted, open, 'STARTTLS'), (asked, agreed) =>
        agreed.receiver.session.state === 'tls' ? encrypted(asked, agreed, by, last) : ends(asked, NO_TLS),
      ),
    ),
  );
}

/** openssl has reached a server: from the first octet under TLS, or after STARTTLS. */
export function dialTls(world: World, call: Call, by: SClient): Happened {
  const reached = dial(world, call, call.host);
  const [connected, ...greeting] = reached.moments as readonly [Moment, ...Moment[]];
  const shown = all(connected.world, printed(['CONNECTED(00000003)']));
  const started = { world: reached.world, moments: [connected, ...shown, ...greeting] };
  const { starttls } = by;
  return then(started, (open, connection) => {
    const isSilent = connection.receiver.session.state === 'tls';
    if (starttls === undefined) return isSilent ? encrypted(open, connection, by, '') : ends(open, NO_TLS);
    // Both sides wait for the other to speak: the server for a handshake, s_client for a greeting.
    return isSilent ? says(open, []) : afterStarttls(open, connection, by, starttls);
  });
}

/** The letters that s_client takes for itself at the beginning of a line. */
const LETTERS: Readonly<Record<string, 'quit' | 'renegotiate' | 'update-key'>> = {
  Q: 'quit',
  R: 'renegotiate',
  K: 'update-key',
  k: 'update-key',
};

// RFC 8446 §4.1.2: there is no renegotiation in TLS 1.3
const RENEGOTIATED: readonly string[] = [
  'RENEGOTIATING',
  'error:0A00010A:SSL routines:can_renegotiate:wrong ssl version',
];

/** A line typed at s_client. If it begins with one of its letters it never leaves: a trap for RCPT and QUIT. */
export function typeAtSClient(
  world: World,
  connection: Connection,
  by: SClient,
  line: string,
  goesOn = false,
): Happened {
  const command = by.letters ? LETTERS[line.charAt(0)] : undefined;
  if (command === undefined) return send(world, connection, line, goesOn);
  const swallowed: Happened = { world, moments: all(world, [{ kind: 'swallowed', line, command }]) };
  return then(swallowed, () => {
    if (command === 'update-key') return says(world, ['KEYUPDATE']);
    return ends(world, command === 'quit' ? ['DONE'] : RENEGOTIATED);
  });
}
