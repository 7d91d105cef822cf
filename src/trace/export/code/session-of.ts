import { fromOctets } from '#encoding/utf8.ts';
import type { Event } from '#world/event.ts';
import type { World } from '#world/world.ts';
import type { Entry, Trace } from '../../trace.ts';
import type { CodeSession } from './code-session.ts';
import { loginHeard, mailHeard, rcptHeard } from './heard.ts';

type Letter = Pick<CodeSession, 'mailFrom' | 'mailParameters' | 'recipients' | 'content'>;

/** What has been heard of a session so far. */
interface Heard {
  /** How the client has come here: host, port, TLS, its name, its login. */
  readonly opening: Omit<CodeSession, keyof Letter>;
  readonly letter: Letter | undefined;
  readonly exchange: { readonly mechanism: string; readonly responses: readonly string[] } | undefined;
  /** Octets of a chunk that are still to come, and whether it is the last. */
  readonly chunk: { readonly octets: number; readonly last: boolean } | undefined;
  /** All of a letter is there, and the server has not answered yet. */
  readonly isAwaited: boolean;
  readonly accepted: CodeSession | undefined;
  readonly attempted: CodeSession | undefined;
}

const NOBODY: Heard['opening'] = { host: '', port: 25, tls: 'none', hello: '' };

const SILENCE: Heard = {
  opening: NOBODY,
  letter: undefined,
  exchange: undefined,
  chunk: undefined,
  isAwaited: false,
  accepted: undefined,
  attempted: undefined,
};

/** The letter as far as it has come is what was attempted last. */
const withLetter = (heard: Heard, letter: Letter): Heard => ({
  ...heard,
  letter,
  attempted: { ...heard.opening, ...letter },
});

function connected(heard: Heard, { kitchen, connection }: World, host: string, port: number): Heard {
  const isImplicit = kitchen.hosts.some(
    ({ name, tlsPorts = [] }) => name === host && tlsPorts.includes(port),
  );
  const opening: Heard['opening'] = {
    ...NOBODY,
    host: connection?.typed ?? host,
    port,
    tls: isImplicit ? 'implicit' : 'none',
  };
  return { ...SILENCE, opening, accepted: heard.accepted, attempted: heard.attempted };
}

const isInTransaction = ({ connection }: World): boolean =>
  connection?.receiver.session.transaction !== undefined;

const chunkOf = (argument: string): Heard['chunk'] => {
  const [octets = '', last = ''] = argument.split(' ');
  return { octets: Number(octets) || 0, last: last.toUpperCase() === 'LAST' };
};

/** AUTH, and what may come with it at once. */
const exchangeOf = (argument: string): Heard['exchange'] => {
  const [mechanism = '', ...responses] = argument.split(' ');
  return { mechanism: mechanism.toUpperCase(), responses };
};

function commanded(heard: Heard, line: string, world: World): Heard {
  const [verb = ''] = line.split(' ', 1);
  const argument = line.slice(verb.length + 1);
  switch (verb.toUpperCase()) {
    case 'HELO':
    case 'EHLO':
      return { ...heard, opening: { ...heard.opening, hello: fromOctets(argument) }, letter: undefined };
    case 'RSET':
      return { ...heard, letter: undefined };
    case 'AUTH':
      return { ...heard, exchange: exchangeOf(argument) };
    case 'BDAT':
      return chunkRead({ ...heard, chunk: chunkOf(argument) }, '');
    case 'MAIL': {
      // A second MAIL within a transaction is refused: the first goes on.
      if (isInTransaction(world)) return heard;
      const { address, parameters } = mailHeard(argument);
      const letter = { mailFrom: address, mailParameters: parameters, recipients: [], content: '' };
      return withLetter(heard, letter);
    }
    case 'RCPT': {
      const { letter } = heard;
      if (letter === undefined) return heard;
      return withLetter(heard, {
        ...letter,
        recipients: [...letter.recipients, rcptHeard(argument).address],
      });
    }
    default:
      return heard;
  }
}

/** The content as it has come, and is now whole. */
const whole = (heard: Heard): Heard => ({ ...heard, isAwaited: true });

/** Octets that may belong to a chunk. */
// RFC 3030 §2
function chunkRead(heard: Heard, octets: string): Heard {
  const { chunk, letter } = heard;
  if (chunk === undefined || letter === undefined) return heard;
  const left = chunk.octets - octets.length;
  const more = withLetter(heard, { ...letter, content: letter.content + octets.slice(0, chunk.octets) });
  if (left > 0) return { ...more, chunk: { ...chunk, octets: left } };
  return chunk.last ? whole({ ...more, chunk: undefined }) : { ...more, chunk: undefined };
}

/** A line of a letter. */
// RFC 5321 §4.5.2
function contentRead(heard: Heard, line: string): Heard {
  if (heard.chunk !== undefined) return chunkRead(heard, `${line}\r\n`);
  if (line === '.') return whole(heard);
  const { letter } = heard;
  if (letter === undefined) return heard;
  const unstuffed = line.startsWith('.') ? line.slice(1) : line;
  return withLetter(heard, { ...letter, content: `${letter.content}${unstuffed}\r\n` });
}

function responded(heard: Heard, line: string): Heard {
  const { exchange } = heard;
  if (exchange === undefined) return heard;
  return { ...heard, exchange: { ...exchange, responses: [...exchange.responses, line] } };
}

function said(heard: Heard, event: Event & { readonly kind: 'client' }, world: World): Heard {
  if (event.part === 'content') return contentRead(heard, event.line);
  return event.part === 'response' ? responded(heard, event.line) : commanded(heard, event.line, world);
}

/** Who the client is: as it has shown, or as the server knows it where a mechanism shows nothing. */
function loginOf({ exchange }: Heard, { connection, kitchen }: World): CodeSession['login'] {
  const shown = exchange && loginHeard(exchange.mechanism, exchange.responses);
  const name = connection?.receiver.session.login;
  if (shown !== undefined || name === undefined) return shown;
  const accounts = kitchen.hosts.flatMap(({ server }) => server.accounts);
  const account = accounts.find(({ login }) => login === name);
  return account && { name, password: account.password };
}

function answered(heard: Heard, code: number, world: World): Heard {
  if (heard.isAwaited) {
    const isAccepted = code < 300;
    const accepted = isAccepted ? heard.attempted : heard.accepted;
    return { ...heard, isAwaited: false, letter: undefined, accepted };
  }
  const login = heard.exchange === undefined || code === 334 ? undefined : loginOf(heard, world);
  if (login === undefined) return heard;
  return { ...heard, exchange: undefined, opening: { ...heard.opening, login } };
}

function after(heard: Heard, { event, world }: Entry): Heard {
  switch (event.kind) {
    case 'connected':
      return connected(heard, world, event.host, event.port);
    case 'tls': {
      const { opening } = heard;
      return { ...heard, opening: { ...opening, tls: opening.tls === 'none' ? 'starttls' : opening.tls } };
    }
    case 'client':
      return said(heard, event, world);
    case 'server':
      return answered(heard, event.reply.code, world);
    default:
      return heard;
  }
}

const ended = (content: string): string =>
  content === '' || content.endsWith('\r\n') ? content : `${content}\r\n`;

/** The letter that a program is to send: the last that a server has accepted, or else the last that was attempted.
 *  Undefined where nobody has said MAIL. */
export function codeSession({ entries }: Trace): CodeSession | undefined {
  const { accepted, attempted } = entries.reduce(after, SILENCE);
  const session = accepted ?? attempted;
  return session && { ...session, content: ended(session.content) };
}
