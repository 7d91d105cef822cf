import type { ConditionForm } from './condition.ts';
import { connection } from './connection.ts';
import { delivery } from './delivery.ts';
import { kitchen } from './kitchen.ts';
import { letter } from './letter.ts';
import { reply } from './reply.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { time } from './time.ts';

/** Every condition, in the order of a session: the shell, the wire, the envelope, the letter, the world around. */
export const CONDITIONS: readonly ConditionForm[] = [
  ...shell,
  ...connection,
  ...reply,
  ...session,
  ...delivery,
  ...letter,
  ...time,
  ...kitchen,
];

const BY_FORM: ReadonlyMap<string, ConditionForm> = new Map(CONDITIONS.map((one) => [one.form, one]));

/** The condition of this form. */
export const conditionForm = (form: string): ConditionForm | undefined => BY_FORM.get(form);
