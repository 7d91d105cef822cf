import type { Event } from './event.ts';
import { dialPiped } from './piped.ts';
import { dialTls, typeAtSClient } from './s-client.ts';
import type { Call } from './shell/program.ts';
import { runLine } from './shell/shell.ts';
import {
  CONNECTION_CLOSED,
  INVALID_COMMAND,
  TELNET_HELP,
  telnetCommand,
  telnetStatus,
} from './shell/telnet-prompt.ts';
import { all, dial, type Happened, hungUp, passed, send } from './wire.ts';
import type { World } from './world.ts';

const printed = (lines: readonly string[]): readonly Event[] =>
  lines.map((text) => ({ kind: 'output', text }));

const here = (world: World, events: readonly Event[]): Happened => ({ world, moments: all(world, events) });

/** The first, then from where it has led the second. */
const then = (first: Happened, next: (world: World) => Happened): Happened => {
  const second = next(first.world);
  return { world: second.world, moments: [...first.moments, ...second.moments] };
};

/** A program has got through to a server. Only telnet speaks of it later by the name that was typed. */
function connected(world: World, call: Call, text: string): Happened {
  const { sends } = call;
  if (sends !== undefined) return dialPiped(world, { ...call, sends });
  if (call.by?.kind === 'openssl') return dialTls(world, call, call.by);
  return dial(world, call, call.by === undefined ? (text.trim().split(/\s+/)[1] as string) : call.host);
}

/** A line for the shell: programs run, telnet may take over. */
function atShell(world: World, text: string): Happened {
  const command: Event = { kind: 'command', prompt: '$', text };
  if (text.trim() === '') return here(world, [command]);
  const { zone, hosts } = world.kitchen;
  const { screen, connect, seconds, help, clear } = runLine(text, { zone, hosts });
  const wishes: readonly Event[] = [
    ...(help === true ? [{ kind: 'help' as const }] : []),
    ...(clear === true ? [{ kind: 'clear' as const }] : []),
  ];
  const shown = here(world, [command, ...printed(screen), ...wishes]);
  if (seconds !== undefined) return then(shown, (asleep) => passed(asleep, seconds));
  if (connect === undefined) return shown;
  return then(shown, (reached) => connected(reached, connect, text));
}

/** The student has hung up. telnet says so. */
const dropped = (world: World): Happened => {
  const said = world.connection?.by === undefined ? [CONNECTION_CLOSED] : [];
  return here(hungUp(world), [{ kind: 'closed', by: 'client' }, ...printed(said)]);
};

/** A line at telnet's own prompt, after `^]`. */
function atTelnet(world: World, text: string): Happened {
  const said = (then: World, lines: readonly string[]): Happened =>
    here(then, [{ kind: 'command', prompt: 'telnet>', text }, ...printed(lines)]);
  const back: World = { ...world, prompt: 'wire' };
  switch (telnetCommand(text)) {
    case 'close':
    case 'quit':
      return then(said(world, []), dropped);
    case 'status':
      return said(back, telnetStatus(world.connection?.typed));
    case 'help':
      return said(world, TELNET_HELP);
    case 'unknown':
      return said(world, [INVALID_COMMAND]);
    case '':
      return said(back, []);
  }
}

/** One line typed at whatever reads the keyboard now; `goesOn`: others were pasted with it. Never throws. */
export function typeLine(world: World, text: string, goesOn = false): Happened {
  const { connection, prompt } = world;
  if (prompt === 'shell' || connection === undefined) return atShell(world, text);
  if (prompt === 'telnet') return atTelnet(world, text);
  const { by } = connection;
  return by?.kind === 'openssl'
    ? typeAtSClient(world, connection, by, text, goesOn)
    : send(world, connection, text, goesOn);
}

/** Ctrl+C at the shell abandons the line; on the wire the program goes with it. `^]` opens telnet's own prompt. */
export function pressKey(world: World, key: 'interrupt' | 'escape'): Happened {
  if (world.connection === undefined) return here(world, key === 'interrupt' ? printed(['^C']) : []);
  if (key === 'escape' && world.connection.by !== undefined) return here(world, []);
  if (key === 'escape') return here({ ...world, prompt: 'telnet' }, printed(['^]']));
  return then(here(world, printed(['^C'])), dropped);
}
