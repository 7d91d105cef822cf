import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Kitchen } from '#world/kitchen.ts';
import { type Certificate, certificateFor } from './certificate.ts';
import type { Ended, Floor } from './floor.ts';
import { type House, houseOf, releasedBy } from './house.ts';
import type { Limits } from './limits.ts';
import { type Door, lobbyOf, openDoor, shutDoors } from './listen.ts';
import { sessionText } from './print.ts';
import { sessionFile } from './session-file.ts';

/** How a bridge is to be opened. */
export interface Setup {
  readonly kitchen: Kitchen;
  readonly hosts: readonly string[];
  readonly port: number;
  readonly tlsPort?: number;
  readonly limits: Limits;
  /** Folder for the sessions. */
  readonly save?: string;
  /** Takes the text of each session that has ended; left out where nobody wants to read them. */
  readonly print?: (text: string) => void;
  /** Takes what has gone wrong. */
  readonly complain: (text: string) => void;
}

/** A bridge that is open. */
export interface Bridge {
  readonly doors: readonly Door[];
  readonly certificate: Certificate;
  house(): House;
  /** How many connections there are, and how many were turned away so far. */
  connections(): { readonly open: number; readonly turnedAway: number };
  /** Says 421 to everybody, waits for the last session to be printed and saved. */
  close(): Promise<House>;
}

/** Keeps sessions as files, one after the other: many may end at one moment. */
export function archiveIn(folder: string | undefined, complain: (text: string) => void) {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  let last: Promise<void> = Promise.resolve();
  const keep = async (ended: Ended, into: string) => {
    const path = join(into, `session-${String(ended.number).padStart(6, '0')}.json`);
    await writeFile(path, sessionFile(ended)).catch((error: Error) =>
      complain(`session ${ended.number} could not be saved: ${error.message}`),
    );
  };
  return {
    add(ended: Ended): void {
      if (folder !== undefined) last = last.then(() => keep(ended, folder));
    },
    done: (): Promise<void> => last,
  };
}

/** What all connections of a bridge share. */
export function floorOf(
  kitchen: Kitchen,
  limits: Limits,
  { context }: Certificate,
  ended: (session: Ended) => void,
): Floor {
  const began = performance.now();
  return {
    house: houseOf(kitchen),
    inFlight: 0,
    logged: 0,
    begun: 0,
    limits,
    context,
    now: () => Math.round(performance.now() - began) / 1000,
    ended,
  };
}

/** Letters that wait for their hour are looked at every second. */
const CLOCK = 1000;

function release(floor: Floor): void {
  floor.house = releasedBy(floor.house, floor.now()).house;
}

/** Opens the kitchen's server to real clients. */
export async function openBridge(setup: Setup): Promise<Bridge> {
  const { kitchen, hosts, limits, print } = setup;
  const certificate = await certificateFor(kitchen.hosts[0]?.server.hostname ?? 'localhost');
  const archive = archiveIn(setup.save, setup.complain);
  const floor = floorOf(kitchen, limits, certificate, (ended) => {
    print?.(sessionText(ended));
    archive.add(ended);
  });
  const lobby = lobbyOf(floor);
  const clock = setInterval(() => release(floor), CLOCK);
  clock.unref();
  const doors: Door[] = [];
  try {
    for (const host of hosts) {
      doors.push(await openDoor(lobby, host, setup.port, false));
      if (setup.tlsPort !== undefined) doors.push(await openDoor(lobby, host, setup.tlsPort, true));
    }
  } catch (error) {
    clearInterval(clock);
    await shutDoors(lobby);
    throw error;
  }
  return {
    doors,
    certificate,
    house: () => floor.house,
    connections: () => ({ open: lobby.open.size, turnedAway: lobby.turnedAway }),
    async close() {
      clearInterval(clock);
      await shutDoors(lobby);
      await archive.done();
      return floor.house;
    },
  };
}
