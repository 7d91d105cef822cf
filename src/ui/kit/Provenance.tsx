import type { Behaviour } from '#app/kitchen.ts';
import { provenanceWords } from '#app/provenance-words.ts';
import { useWord } from '#app/use-words.ts';
import styles from './Provenance.module.css';

/** Where a behaviour comes from: the standard, a recorded server, or less than the real thing. */
export function Provenance({ of }: { readonly of: Behaviour }) {
  const word = useWord();
  return <span className={styles.provenance}>{provenanceWords(of, word)}</span>;
}
