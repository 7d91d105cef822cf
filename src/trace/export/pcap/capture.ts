import { bytesOf } from '#encoding/octets.ts';
import { u16, u32 } from './number.ts';

/** One packet as it was seen on the wire, and when. */
export interface Packet {
  /** Seconds from 1970-01-01T00:00:00Z, and microseconds on top. */
  readonly seconds: number;
  readonly microseconds: number;
  readonly octets: string;
}

const MAGIC = 0xa1b2c3d4;
const LONGEST = 262_144;
/** The packet begins with its IP header, of whichever version. */
const LINKTYPE_RAW = 101;

const HEADER = u32(MAGIC) + u16(2) + u16(4) + u32(0) + u32(0) + u32(LONGEST) + u32(LINKTYPE_RAW);

const recordOf = ({ seconds, microseconds, octets }: Packet): string =>
  u32(seconds) + u32(microseconds) + u32(octets.length) + u32(octets.length) + octets;

/** A file of captured packets, in the format of libpcap's savefiles: any byte order will do, ours is the network's. */
export function capture(packets: readonly Packet[]): Uint8Array {
  const pieces = [HEADER, ...packets.map(recordOf)];
  const file = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    file.set(bytesOf(piece), at);
    at += piece.length;
  }
  return file;
}
