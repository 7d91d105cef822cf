import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import type { Trace } from '#trace/trace.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { withEngine } from './awake.ts';
import { withNotice } from './notice.ts';
import { SCRIPTS } from './provoke-scripts.ts';
import { SANDBOX, store } from './store.ts';
import { goTo } from './travel.ts';
import { UNTOUCHED } from './untouched.ts';

/** Where in a session the server has answered for this reason last, and with which code. */
function answer(
  { entries }: Trace,
  reason: string,
): { readonly index: number; readonly code: number } | undefined {
  const index = entries.findLastIndex(
    ({ event }) => event.kind === 'server' && event.reply.reason === reason,
  );
  const event = entries[index]?.event;
  return event?.kind === 'server' ? { index, code: event.reply.code } : undefined;
}

const spokenBy = (id: string, inputs: readonly Input[]): readonly Input[] => [
  { kind: 'personality', id },
  ...inputs.filter(({ kind }) => kind !== 'personality'),
];

/** The lines that bring this reason and this code about in a new kitchen, where we know some. Servers give different
 *  codes for one reason, so another one may have to answer than usual. */
export function scriptOf(reason: string, code: number): readonly Input[] | undefined {
  const inputs = SCRIPTS[reason];
  if (inputs === undefined) return undefined;
  const ways = [inputs, ...PERSONALITIES.map(({ id }) => spokenBy(id, inputs))];
  return ways.find((way) => answer(run(DEFAULT_KITCHEN, way), reason)?.code === code);
}

/** The lines for each of these reasons that we know how to bring about with this code. */
export const scriptsOf = <R extends string>(
  reasons: readonly R[],
  code: number,
): ReadonlyMap<R, readonly Input[]> =>
  new Map(
    reasons.flatMap((reason) => {
      const script = scriptOf(reason, code);
      return script === undefined ? [] : [[reason, script] as const];
    }),
  );

/** Plays lines in the sandbox and opens the reply that they are about. The session that was there is put away. */
export async function provoke(reason: string, inputs: readonly Input[]): Promise<void> {
  await goTo({ kind: 'sandbox' });
  withEngine((engine) =>
    store.setState((app) => {
      if (app.session !== SANDBOX) return {};
      const trace = engine.run(DEFAULT_KITCHEN, inputs);
      const had = app.trace.inputs.length > 0;
      return {
        ...UNTOUCHED,
        trace,
        before: had ? app.trace : undefined,
        opened: [answer(trace, reason)?.index ?? []].flat(),
        notices: had
          ? withNotice(app.notices, { key: 'notice.provoked', action: 'bring-back' })
          : app.notices,
      };
    }),
  );
}
