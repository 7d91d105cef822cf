import { event } from './condition.ts';

/** What can be asked of the student's own machine. */
export const shell = [
  /** A program has printed this, perhaps among other things. */
  event(
    'printed TEXT',
    ({ entry }, [text]) => entry.event.kind === 'output' && entry.event.text.includes(text as string),
  ),
];
