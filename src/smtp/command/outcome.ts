import type { Reasons } from '../model/hearing.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import { type Answer, answer, type Facts, type ReplyForm } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { inState, type State } from '../model/session.ts';

/** The command is carried out: the session goes where the order table says. */
export const done = (
  form: ReplyForm,
  { session }: Scene,
  next: State,
  checks: Reasons,
  facts?: Facts,
): Outcome => outcomeOf(inState(session, next), answer(form, facts), checks);

/** The command is refused: the session stays as it was. */
export const refused = (refusal: Answer, { session }: Scene, checks: Reasons): Outcome =>
  outcomeOf(session, refusal, checks);
