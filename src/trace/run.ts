import type { Kitchen } from '#world/kitchen.ts';
import type { Input } from './input.ts';
import type { Trace } from './trace.ts';

/** An empty session in this kitchen. */
export declare function begin(kitchen: Kitchen): Trace;

/** The session after one more input. Never throws; the old trace stays as it is. */
export declare function extend(trace: Trace, input: Input): Trace;

/** The whole session that these inputs make in this kitchen. */
export declare function run(kitchen: Kitchen, inputs: readonly Input[]): Trace;
