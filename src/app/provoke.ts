import type { Input } from '#trace/input.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { withEngine } from './awake.ts';
import { withNotice } from './notice.ts';
import { SCRIPTS } from './provoke-scripts.ts';
import { SANDBOX, store } from './store.ts';
import { goTo } from './travel.ts';

/** The lines that bring a reason about in a new kitchen, where we know some. */
export const scriptOf = (reason: string): readonly Input[] | undefined => SCRIPTS[reason];

/** Plays the lines in the sandbox. The session that was there is put away. */
export async function provoke(reason: string): Promise<void> {
  const inputs = scriptOf(reason);
  if (inputs === undefined) return;
  await goTo({ kind: 'sandbox' });
  withEngine((engine) =>
    store.setState((app) => {
      if (app.session !== SANDBOX) return {};
      const trace = engine.run(DEFAULT_KITCHEN, inputs);
      const had = app.trace.inputs.length > 0;
      return {
        trace,
        before: had ? app.trace : undefined,
        opened: trace.entries
          .flatMap(({ event }, index) =>
            event.kind === 'server' && event.reply.reason === reason ? [index] : [],
          )
          .slice(-1),
        unfolded: [],
        notices: had
          ? withNotice(app.notices, { key: 'notice.provoked', action: 'bring-back' })
          : app.notices,
      };
    }),
  );
}
