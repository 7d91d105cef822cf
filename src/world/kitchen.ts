import type { Zone } from '#dns/record.ts';
import type { ServerSetup } from '#smtp/model/server.ts';

/** One computer of the simulated internet. */
export interface Host {
  readonly name: string;
  readonly address: string;
  /** TCP ports on which an SMTP server listens; every other port is closed. */
  readonly ports: readonly number[];
  /** Those of the ports on which TLS comes first and nothing is said before it; left out: none. */
  // RFC 8314 §3.3
  readonly tlsPorts?: readonly number[];
  readonly server: ServerSetup;
}

/** How everything is set up before the student types the first line. Plain data: a lesson, a file or a link can hold it. */
export interface Kitchen {
  readonly seed: number;
  /** Seconds from 1970-01-01T00:00:00Z to virtual second 0. */
  readonly epoch: number;
  /** The student's own machine. */
  readonly client: { readonly name: string; readonly address: string };
  readonly hosts: readonly Host[];
  readonly zone: Zone;
}
