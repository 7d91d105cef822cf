import { sessionFile } from '#trace/export/session-file.ts';
import { kitchenFile } from '#world/scenario/kitchen-file.ts';
import { withEngine } from './awake.ts';
import { fileName } from './file-name.ts';
import { withNotice } from './notice.ts';
import { everythingFile, LARGEST_OWN_FILE, readOwnFile } from './own-file.ts';
import { memorable, restored } from './persistence.ts';
import { saveFile } from './save-file.ts';
import { type App, SANDBOX, store } from './store.ts';
import type { Stored } from './stored.ts';
import { played } from './travel.ts';
import { UNTOUCHED } from './untouched.ts';

const JSON_TYPE = 'application/json';

/** Saves the kitchen as it is set up now, without what was said in it. */
export function saveKitchen(): void {
  const { trace, session } = store.getState();
  saveFile(fileName(session, '-kitchen.json'), JSON_TYPE, kitchenFile(trace.world.kitchen));
}

/** Saves the session with its kitchen. */
export function saveSession(): void {
  const { trace, session } = store.getState();
  saveFile(fileName(session, '.json'), JSON_TYPE, sessionFile(trace));
}

/** Saves everything: progress, sessions with their branches, preferences. */
export const saveEverything = (): void =>
  saveFile('smtp-kitchen-everything.json', JSON_TYPE, everythingFile(memorable(store.getState())));

/** Looks at a file that was chosen or dropped. Nothing of it is taken up yet; its size is looked at before it is read. */
export async function openFile(file: File): Promise<void> {
  const read =
    file.size > LARGEST_OWN_FILE
      ? ({ ok: false, troubles: [{ wrong: 'too-large', most: LARGEST_OWN_FILE }] } as const)
      : readOwnFile(await file.text());
  if (read.ok && read.value.kind === 'session') {
    const { session } = read.value;
    store.setState({ offer: { session, to: SANDBOX, hash: '' }, panel: undefined, file: undefined });
  } else store.setState({ file: { name: file.name, read }, panel: 'files' });
}

/** Puts an opened file away. */
export const closeFile = (): void => store.setState({ file: undefined });

/** The app with another memory: the session on the stage is that memory's too. */
const taken = (app: App, stored: Stored): Partial<App> => {
  const { session, lesson } = app;
  const trace = played(app.engine, stored.sessions[session], session === SANDBOX ? undefined : lesson);
  const step = Math.min(stored.progress[session]?.step ?? 0, (lesson?.steps.length ?? 1) - 1);
  return { ...restored(stored), ...UNTOUCHED, trace, step, before: undefined, file: undefined };
};

/** Takes up everything that the file holds. What was here is put away as a whole, and can be brought back. */
export const takeEverything = (): void =>
  withEngine(() =>
    store.setState((app) => {
      const read = app.file?.read;
      if (!read?.ok || read.value.kind !== 'everything') return {};
      return {
        ...taken(app, read.value.stored),
        putAway: memorable(app),
        panel: undefined,
        notices: withNotice(app.notices, { key: 'notice.everything-opened', action: 'bring-all-back' }),
      };
    }),
  );

/** Exchanges what is here for what was put away. */
export const bringAllBack = (): void =>
  withEngine(() =>
    store.setState((app) => {
      if (app.putAway === undefined) return {};
      const notices = app.notices.filter(({ action }) => action !== 'bring-all-back');
      return { ...taken(app, app.putAway), putAway: memorable(app), panel: undefined, notices };
    }),
  );
