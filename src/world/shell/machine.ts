import type { Zone } from '#dns/record.ts';
import type { Host } from '../kitchen.ts';

/** What the programs of the student's machine can see of the world: the DNS, and who listens where. */
export interface Machine {
  readonly zone: Zone;
  readonly hosts: readonly Pick<Host, 'name' | 'address' | 'ports' | 'tlsPorts'>[];
}
