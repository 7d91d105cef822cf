import type { Word } from '#app/message/t.ts';
import { noteWords } from '#app/note-words.ts';
import { openReply } from '#app/opened.ts';
import { type AnswerRow, answerRowsAt, answerStamp, answersAt } from '#app/script-answers.ts';
import { type App, store } from '#app/store.ts';
import { replyClass } from '#app/transcript.ts';
import { fromOctets } from '#encoding/utf8.ts';
import styles from './Answers.module.css';

const MARKS: Readonly<Record<2 | 3 | 4 | 5, string>> = {
  2: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  3: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zM6 2.5v7a3.5 3.5 0 0 0 0-7z',
  4: 'M6 .8 11.6 11H.4z',
  5: 'M1 1h10v10H1z',
};

const SVG = 'http://www.w3.org/2000/svg';

function span(className: string | undefined, text: string): HTMLSpanElement {
  const made = document.createElement('span');
  if (className !== undefined) made.className = className;
  made.textContent = text;
  return made;
}

function mark(of: 2 | 3 | 4 | 5): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', MARKS[of]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

/** The code opens the explanation, as it does in the transcript; by keyboard the same is done in the panel below. */
function code(text: string, open: () => void): HTMLSpanElement {
  const made = span(styles.code, text);
  made.addEventListener('mousedown', (event) => event.stopPropagation());
  made.addEventListener('click', open);
  return made;
}

function row(kind: string, ...parts: readonly Node[]): HTMLDivElement {
  const made = document.createElement('div');
  made.className = styles.row ?? '';
  made.dataset.kind = kind;
  made.append(...parts);
  return made;
}

function replyRow(
  { event: { reply }, text, first, last }: AnswerRow & { kind: 'reply' },
  open: () => void,
): Node {
  const own = replyClass(reply.code);
  const shape = span(styles.shape, '');
  if (last) shape.append(mark(own));
  const words = span(styles.words, '');
  if (reply.enhanced !== undefined) words.append(span(styles.status, reply.enhanced), ' ');
  words.append(fromOctets(text));
  const digits = last ? code(String(reply.code), open) : span(styles.part, `${reply.code}-`);
  const made = row('reply', span(styles.who, first ? 'S' : ''), shape, digits, words);
  made.dataset.class = String(own);
  made.dataset.first = String(first);
  made.dataset.last = String(last);
  return made;
}

function drawn(of: AnswerRow, open: () => void, word: Word): Node {
  switch (of.kind) {
    case 'reply':
      return replyRow(of, open);
    case 'fold': {
      const words = of.hidden.map(fromOctets).join(', ');
      const made = row('fold', span(styles.fold, word('console.more', { count: of.hidden.length, words })));
      made.dataset.class = String(replyClass(of.code));
      return made;
    }
    case 'output':
      return row('output', span(styles.output, of.text === '' ? '\u00a0' : of.text));
    case 'note':
      return row('note', span(styles.note, noteWords(of.event, word) ?? ''));
  }
}

/** Where a line stands to the moment that is looked at, and to the switch that was turned last. */
export function lookOf({ script, moment }: App, line: number): 'later' | 'changed' | undefined {
  if (script === undefined) return undefined;
  if (script.marked.has(line)) return 'changed';
  const first = moment === undefined ? undefined : answersAt(script.run, line)[0];
  return first !== undefined && moment !== undefined && first.index >= moment ? 'later' : undefined;
}

/** What the answers to a line look like, as a text. */
export function stampOf(app: App, line: number): string {
  if (app.script === undefined) return '';
  const open = answersAt(app.script.run, line).map(({ index }) => app.opened.includes(index));
  return `${lookOf(app, line)} ${app.language} ${open} ${answerStamp(app.script.run, line)}`;
}

/** Opens the explanation of the nth answer that is drawn here. Line and trace are those of the moment at which it is pressed:
 *  what has changed above moves both, and nothing is drawn anew for it. */
function opening(drawing: Element, nth: number, goTo: (line: number) => void): void {
  const { script } = store.getState();
  const line = Number(drawing.closest<HTMLElement>('[data-line]')?.dataset.line) - 1;
  const answer = script && answersAt(script.run, line)[nth];
  if (answer === undefined) return;
  goTo(line);
  openReply(answer.index);
}

/** Draws the answers to a line as they stand between the lines of the script: the anatomy of the transcript. */
export function drawAnswers(app: App, line: number, word: Word, goTo: (line: number) => void): Node {
  const made = document.createElement('div');
  made.className = styles.answers ?? '';
  if (app.script === undefined) return made;
  made.dataset.look = lookOf(app, line);
  if (made.dataset.look === 'changed') {
    const sign = span(styles.sign, '≠');
    sign.title = word('script.changed.mark');
    made.append(sign);
  }
  const indices = answersAt(app.script.run, line).map(({ index }) => index);
  for (const each of answerRowsAt(app.script.run, line)) {
    const nth = indices.indexOf(each.index);
    const node = drawn(each, () => opening(made, nth, goTo), word) as HTMLElement;
    node.dataset.open = String(app.opened.includes(each.index));
    made.append(node);
  }
  return made;
}
