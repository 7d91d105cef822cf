import { roll } from '../model/dice.ts';

/** Text that was drawn, and the die after it. */
export interface Drawn {
  readonly text: string;
  readonly dice: number;
}

/** Draws characters out of an alphabet. The same die gives the same text, so that a session can be replayed. */
export function draw(alphabet: string, length: number, dice: number): Drawn {
  let text = '';
  let state = dice;
  for (let i = 0; i < length; i++) {
    const rolled = roll(state);
    text += alphabet.charAt(rolled.value % alphabet.length);
    state = rolled.state;
  }
  return { text, dice: state };
}

/** Digits alone, as in the challenge of CRAM-MD5. */
export const DIGITS = '0123456789';

/** Printable ASCII without a comma, which a nonce of SCRAM may be made of. */
// RFC 5802 §5.1
export const PRINTABLE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
