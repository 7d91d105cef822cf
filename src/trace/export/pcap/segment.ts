import { checksum } from './checksum.ts';
import { pseudoHeader, type Way } from './datagram.ts';
import { u8, u16, u32 } from './number.ts';

/** The control bits of a segment. */
// RFC 9293 §3.1
export const FIN = 1;
export const SYN = 2;
export const PSH = 8;
export const ACK = 16;

/** One TCP segment. */
export interface Segment {
  readonly fromPort: number;
  readonly toPort: number;
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly flags: number;
  /** Only a SYN has any; whole words. */
  readonly options: string;
  readonly text: string;
}

/** Octets that either end is ready to take before it acknowledges. */
const WINDOW = 64_240;

/** The option that says how long a segment may be. */
// RFC 9293 §3.7.1
export const maximumSegmentSize = (octets: number): string => `\x02\x04${u16(octets)}`;

/** The octets of a segment. */
// RFC 9293 §3.1
export function segmentOctets(way: Way, segment: Segment): string {
  const { fromPort, toPort, sequence, acknowledgement, flags, options, text } = segment;
  const words = 5 + options.length / 4;
  const before =
    u16(fromPort) +
    u16(toPort) +
    u32(sequence) +
    u32(acknowledgement) +
    u8(words << 4) +
    u8(flags) +
    u16(WINDOW);
  const after = `\0\0${options}${text}`;
  const length = before.length + 2 + after.length;
  const sum = checksum(`${pseudoHeader(way, length)}${before}\0\0${after}`);
  return before + u16(sum) + after;
}
