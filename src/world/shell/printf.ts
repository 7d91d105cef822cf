import { unescaped } from './escape.ts';
import { type Conversion, type FormatPiece, formatPieces, padded } from './printf-format.ts';
import { convertedNumber } from './printf-number.ts';
import { failed, OUTPUT_LIMIT, type Program } from './program.ts';

const USAGE = 'printf: usage: printf [-v var] format [arguments]\n';

/** A word as one conversion prints it; what is to be said about it; whether all output ends here. */
interface Converted {
  readonly octets: string;
  readonly complaint?: string;
  readonly stopped?: boolean;
}

function converted(word: string, conversion: Conversion): Converted {
  switch (conversion.letter) {
    case 's':
      return { octets: padded(word.slice(0, conversion.precision), conversion) };
    case 'c':
      return { octets: padded(word.charAt(0) || '\0', conversion) };
    case 'b': {
      const { octets, stopped } = unescaped(word, '%b');
      return { octets: padded(octets.slice(0, conversion.precision), conversion), stopped };
    }
    default:
      return convertedNumber(word, conversion);
  }
}

/** What one way through the format has printed, and the next word that it has not used. */
interface Pass {
  readonly stdout: string;
  readonly stderr: string;
  readonly next: number;
  readonly ended: boolean;
  readonly failed: boolean;
}

const complaintText = (complaint: string | undefined): string =>
  complaint === undefined ? '' : `bash: printf: ${complaint}\n`;
/** A warning is printed, yet the exit status stays 0. */
const isFault = (complaint: string | undefined): boolean =>
  complaint !== undefined && !complaint.startsWith('warning: ');

/** Goes once through the format. */
function pass(pieces: readonly FormatPiece[], words: readonly string[], from: number): Pass {
  let stdout = '';
  let stderr = '';
  let next = from;
  let wrong = false;
  for (const piece of pieces) {
    if (piece.kind === 'fault') {
      return { stdout, stderr: stderr + complaintText(piece.words), next, ended: true, failed: true };
    }
    const {
      octets,
      complaint,
      stopped = false,
    }: Converted = piece.kind === 'text' ? piece : converted(words[next++] ?? '', piece);
    stdout += octets;
    stderr += complaintText(complaint);
    wrong ||= isFault(complaint);
    if (stopped || stdout.length > OUTPUT_LIMIT) return { stdout, stderr, next, ended: true, failed: wrong };
  }
  return { stdout, stderr, next, ended: next === from || next >= words.length, failed: wrong };
}

/** The format is used again as long as there are words for it. */
function allPasses(format: string, words: readonly string[]) {
  const pieces = formatPieces(format);
  let done = pass(pieces, words, 0);
  while (!done.ended && done.stdout.length <= OUTPUT_LIMIT && done.stderr.length <= OUTPUT_LIMIT) {
    const more = pass(pieces, words, done.next);
    done = {
      ...more,
      stdout: done.stdout + more.stdout,
      stderr: done.stderr + more.stderr,
      failed: done.failed || more.failed,
    };
  }
  return failed(done.stderr, done.failed ? 1 : 0, done.stdout);
}

/** Prints a format: octets as they are, without a newline of its own. What a base64 password should come from. */
export const printf: Program = {
  name: 'printf',
  run(words) {
    const [first, ...rest] = words;
    const [format, ...values] = first === '--' ? rest : words;
    if (first !== '--' && first?.startsWith('-') === true && first.length > 1) {
      return failed(`bash: printf: ${first.slice(0, 2)}: invalid option\n${USAGE}`, 2);
    }
    return format === undefined ? failed(USAGE, 2) : allPasses(format, values);
  },
};
