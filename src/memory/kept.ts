/** So many answers are kept of one kind: nobody can fill the memory with questions. */
export const MOST_KEPT = 1000;

/** Keeps an answer for when its question comes again, and returns it. When there is no more room all are let go of. */
export function keep<V>(kept: Map<string, V>, question: string, answer: V): V {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(question, answer);
  return answer;
}
