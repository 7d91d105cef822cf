import type { Reasons } from '#smtp/model/hearing.ts';
import type { Reply } from '#smtp/model/reply.ts';
import type { Value } from '#smtp/model/setting.ts';
import type { Delivery } from './host/delivery.ts';
import type { Undelivered } from './host/undelivered.ts';
import type { Part } from './part.ts';

/** What passes under TLS is marked, with the number of octets that somebody at the wire sees instead of it. */
interface Sealed {
  readonly tls?: true;
  readonly octets?: number;
}

/** Something that happens in the world and can be seen. The trace is a list of these. */
export type Event =
  /** A line typed at the shell (`$`) or at telnet's own prompt (`telnet>`). */
  | { readonly kind: 'command'; readonly prompt: '$' | 'telnet>'; readonly text: string }
  /** A line that a program of the student's machine prints, as Unicode text. */
  | { readonly kind: 'output'; readonly text: string }
  /** A line that the client sends, without its end; one code unit is one octet. `part`: command, answer to a 334, or the letter's text. */
  | (Sealed & {
      readonly kind: 'client';
      readonly line: string;
      readonly part: Part;
      /** How it ended, where not with CRLF: out of a pipe comes what was put in. */
      readonly end?: '\n' | '';
    })
  /** A reply, and from what the checks follow that were made on the way to it. */
  | (Sealed & { readonly kind: 'server'; readonly reply: Reply; readonly checks: Reasons })
  /** Octets on the wire that are no longer text: a TLS handshake. */
  | { readonly kind: 'tls' }
  /** A line that never left: its first letter is a command to s_client itself. */
  | {
      readonly kind: 'swallowed';
      readonly line: string;
      readonly command: 'quit' | 'renegotiate' | 'update-key';
    }
  /** The server has put a letter where it belongs. */
  | { readonly kind: 'delivered'; readonly delivery: Delivery }
  /** The server has taken a letter that it cannot bring to one of its recipients. */
  | { readonly kind: 'undelivered'; readonly undelivered: Undelivered }
  /** The server has taken a letter, and keeps it until that second. */
  | { readonly kind: 'held'; readonly queueId: string; readonly until: number }
  | { readonly kind: 'connected'; readonly host: string; readonly port: number }
  | { readonly kind: 'closed'; readonly by: 'server' | 'client' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'set'; readonly behaviour: string; readonly setting: string; readonly value: Value }
  | { readonly kind: 'personality'; readonly id: string }
  /** `help` was typed: what the console can do is said in the student's language. */
  | { readonly kind: 'help' }
  /** The screen was cleared: views begin after it, the trace goes on. */
  | { readonly kind: 'clear' };
