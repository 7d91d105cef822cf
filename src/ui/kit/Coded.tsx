/** A message in which code stands between backticks. */
export function Coded({ text }: { readonly text: string }) {
  return text.split('`').map((piece, nth) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a message never change their order
    nth % 2 === 0 ? piece : <code key={nth}>{piece}</code>,
  );
}
