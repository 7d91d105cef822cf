import type { monaco } from './editor.ts';

/** Puts a sign on the answers to one line at a time. */
function signed(host: HTMLElement, sign: 'data-caret' | 'data-mouse'): (line: number | undefined) => void {
  let own: Element | null = null;
  return (line) => {
    const here = host.querySelector(`.script-answer[data-line="${line}"]`);
    if (here === own) return;
    own?.removeAttribute(sign);
    here?.setAttribute(sign, '');
    own = here;
  };
}

/** Tells the answers to the line of the caret, and to that under the mouse, from the others, so that they can show what can be
 *  asked there. Returns how to look again. */
export function caretMark(host: HTMLElement, editor: monaco.editor.IStandaloneCodeEditor): () => void {
  const [caret, mouse] = [signed(host, 'data-caret'), signed(host, 'data-mouse')];
  const mark = () => caret(editor.getPosition()?.lineNumber);
  editor.onDidChangeCursorPosition(mark);
  editor.onMouseMove(({ target }) => mouse(target.position?.lineNumber));
  editor.onMouseLeave(() => mouse(undefined));
  return mark;
}
