// RFC 3492 §5
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_BEYOND = 0x80;

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** How the thresholds of the next number lie, given how far the last one was. */
// RFC 3492 §6.1
function adapted(distance: number, handled: number, isFirst: boolean): number {
  let delta = Math.floor(distance / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / handled);
  let bias = 0;
  for (; delta > ((BASE - LEAST) * MOST) / 2; bias += BASE) delta = Math.floor(delta / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * delta) / (delta + SKEW));
}

/** One number in digits of changing weight, the least significant first. */
// RFC 3492 §3.3
function digits(number: number, bias: number): string {
  let written = '';
  let left = number;
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(MOST, Math.max(LEAST, k - bias));
    if (left < threshold) return written + DIGITS[left];
    written += DIGITS[threshold + ((left - threshold) % (BASE - threshold))];
    left = Math.floor((left - threshold) / (BASE - threshold));
  }
}

/** Where the encoder stands: how far it has come since the last letter, and how many letters it has written. */
interface Course {
  distance: number;
  bias: number;
  handled: number;
}

/** All letters `point` of the word; those below it have been written. */
function inserted(points: readonly number[], point: number, plain: number, course: Course): string {
  let written = '';
  for (const other of points) {
    if (other < point) course.distance++;
    if (other !== point) continue;
    written += digits(course.distance, course.bias);
    course.bias = adapted(course.distance, course.handled + 1, course.handled === plain);
    course.distance = 0;
    course.handled++;
  }
  return written;
}

/** A word in letters of ASCII alone: first those that it has, then where all others go. */
// RFC 3492 §6.3
export function punycode(word: string): string {
  const points = Array.from(word, (letter) => letter.codePointAt(0) as number);
  const plain = points.filter((point) => point < FIRST_BEYOND);
  let written = plain.length === 0 ? '' : `${String.fromCodePoint(...plain)}-`;
  const beyond = new Set(points.filter((point) => point >= FIRST_BEYOND));
  const course: Course = { distance: 0, bias: FIRST_BIAS, handled: plain.length };
  let last = FIRST_BEYOND;
  for (const point of [...beyond].sort((a, b) => a - b)) {
    course.distance += (point - last) * (course.handled + 1);
    written += inserted(points, point, plain.length, course);
    course.distance++;
    last = point + 1;
  }
  return written;
}
