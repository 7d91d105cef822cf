import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';
import styles from './QrCode.module.css';

/** Light cells around a code, by which readers find it. */
const QUIET = 4;

/** A text as a code for telephones: dark on light in every theme, for many readers know no other. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = useMemo(() => generate(text, { minCorrectionLevel: correction.L }), [text]);
  const side = code.size + 2 * QUIET;
  return (
    <svg
      className={styles.code}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect x={-QUIET} y={-QUIET} width={side} height={side} className={styles.light} />
      <path d={toSvgPath(code)} className={styles.dark} />
    </svg>
  );
}
