/** Milliseconds after which a browser has surely taken what it saves. */
const TAKEN = 60_000;

/** Gives the student something as a file: a text, or octets. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  // A typed array may stand on memory that others share; a copy does not.
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the content in its own time: what is taken back at once may never be saved.
  setTimeout(() => URL.revokeObjectURL(url), TAKEN);
}
