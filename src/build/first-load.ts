/** One script that the page asked for, and when. */
export interface Script {
  readonly name: string;
  /** Milliseconds after the navigation began. */
  readonly asked: number;
  /** Bytes after gzip -9. */
  readonly gzip: number;
}

/** What a page loads before the first command can be typed. */
export interface FirstLoad {
  readonly page: string;
  readonly readyAt: number;
  /** In the order in which they were asked for. */
  readonly scripts: readonly Script[];
}

/** JavaScript before the first command can be typed, at most: 100 kB, 1 kB = 1000 B. */
export const BUDGET = 100_000;

/** Bytes that stand between the reader and the first command. */
export const total = ({ scripts }: FirstLoad): number => scripts.reduce((sum, { gzip }) => sum + gzip, 0);

/** Is it little enough? A page without any script was not measured rightly. */
export const isWithin = (load: FirstLoad): boolean => load.scripts.length > 0 && total(load) <= BUDGET;

/** The scripts asked for before the moment at which typing is possible. */
export const scriptsUntil = (readyAt: number, scripts: readonly Script[]): readonly Script[] =>
  scripts.filter(({ asked }) => asked <= readyAt).sort((a, b) => a.asked - b.asked);

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

/** The table of one page, as people read it. */
export function table(load: FirstLoad): string {
  const rows = load.scripts.map(({ name, gzip }) => `${kilo(gzip)}  ${name}`);
  const verdict = isWithin(load) ? 'within' : 'OVER';
  return [
    `/${load.page} can be typed into after ${Math.round(load.readyAt)} ms`,
    ...rows,
    `${kilo(total(load))}  in all: ${verdict} the ${BUDGET / 1000} kB`,
  ].join('\n');
}
