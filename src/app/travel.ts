import type { Lesson } from '#lesson/lesson.ts';
import type { Trace } from '#trace/trace.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { blank } from './blank.ts';
import type { Engine } from './engine.ts';
import type { KeptSession } from './kept-session.ts';
import type { Language } from './language.ts';
import { FIRST_LESSON, loadLesson } from './lessons.ts';
import { tellLoadFailed } from './load-failed.ts';
import { loadWords } from './message/load.ts';
import { type Place, pathOf } from './place.ts';
import { type App, NO_DRAFT, SANDBOX, store } from './store.ts';
import { UNTOUCHED } from './untouched.ts';

/** The session that a place shows; `undefined` where it shows none. */
export const sessionAt = (place: Place, last: string | undefined): string | undefined => {
  if (place.kind === 'home') return last ?? FIRST_LESSON;
  if (place.kind === 'lesson') return place.id;
  return place.kind === 'sandbox' ? SANDBOX : undefined;
};

/** The kept session played again, or a new one in the usual kitchen of the place. */
export function played(
  engine: Engine | undefined,
  kept: KeptSession | undefined,
  lesson: Lesson | undefined,
): Trace {
  const usual = lesson?.kitchen ?? DEFAULT_KITCHEN;
  if (engine === undefined) return blank(usual);
  const kitchen = kept && engine.kitchenOf(kept, DEFAULT_KITCHEN);
  return kept === undefined || kitchen === undefined ? engine.begin(usual) : engine.run(kitchen, kept.inputs);
}

/** All sessions as they are kept, the one on the screen among them. */
export const allKept = ({ kept, session, trace, engine }: App): App['kept'] =>
  engine === undefined || (trace.inputs.length === 0 && kept[session] === undefined)
    ? kept
    : { ...kept, [session]: engine.keep(trace, DEFAULT_KITCHEN) };

function seated(app: App, session: string, lesson: Lesson | undefined): Partial<App> {
  const step = Math.min(app.progress[session]?.step ?? 0, (lesson?.steps.length ?? 1) - 1);
  const last = lesson?.id ?? app.last;
  if (session === app.session) return { lesson, step, last };
  const kept = allKept(app);
  const trace = played(app.engine, kept[session], lesson);
  const draft = { ...NO_DRAFT, summons: app.draft.summons };
  return { ...UNTOUCHED, lesson, step, last, kept, session, trace, draft, before: undefined };
}

/** What was opened while somebody else's session was read was opened in that one. */
const LEFT = { reading: undefined, opened: [], unfolded: [] } as const;

/** Shows a place in a language, once all that it needs is here. */
export async function arrive(place: Place, language: Language): Promise<void> {
  const before = store.getState();
  const session = sessionAt(place, before.last);
  const [words, lesson] = await Promise.all([
    loadWords(language, before),
    session === undefined || session === SANDBOX ? undefined : loadLesson(session, language),
  ]);
  const lost = session !== undefined && session !== SANDBOX && lesson === undefined;
  store.setState((app) => ({
    ...(session === undefined || lost ? {} : seated(app, session, lesson)),
    ...(language === app.language ? {} : { explanations: undefined, requirementWords: undefined }),
    place: lost ? { kind: 'nowhere' } : place,
    language,
    words,
    panel: undefined,
    ...(place.kind === 'read' || app.reading === undefined ? {} : LEFT),
  }));
}

/** Goes to a place by a link of the page, as the browser itself would. */
export async function goTo(place: Place, language: Language = store.getState().language): Promise<void> {
  const { root } = store.getState();
  try {
    await arrive(place, language);
    const { hash } = location;
    history.pushState(null, '', root + pathOf(place, language) + (place.kind === 'read' ? hash : ''));
    scrollTo(0, 0);
  } catch {
    tellLoadFailed();
  }
}
