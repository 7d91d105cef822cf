import { behaviours } from './behaviours.ts';
import { compare } from './compare.ts';
import { consoleWords } from './console.ts';
import { fields } from './fields.ts';
import { handOn } from './hand-on.ts';
import { kitchen } from './kitchen.ts';
import { notices } from './notices.ts';
import { problems } from './problems.ts';
import { reference } from './reference.ts';
import { requirements } from './requirements.ts';
import { said } from './said.ts';
import { script } from './script.ts';
import { switches } from './switches.ts';
import { time } from './time.ts';
import { view } from './view.ts';

/** Слова, которые могут прийти после первого экрана. */
export const later = {
  ...said,
  ...kitchen,
  ...handOn,
  ...reference,
  ...requirements,
  ...notices,
  ...behaviours,
  ...switches,
  ...problems,
  ...consoleWords,
  ...time,
  ...compare,
  ...script,
  ...view,
  ...fields,
};
