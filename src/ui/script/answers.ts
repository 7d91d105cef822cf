import type { Word } from '#app/message/t.ts';
import { noteWords } from '#app/note-words.ts';
import { openReply } from '#app/opened.ts';
import { type AnswerRow, answerRowsAt, answerStamp, answersAt } from '#app/script-answers.ts';
import { type App, store } from '#app/store.ts';
import { isOffer, replyClass } from '#app/transcript.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { stretchAt } from '#trace/script-lines.ts';
import type { HoverKind } from '../hover/told.ts';
import styles from './Answers.module.css';
import { lenses, lensStamp } from './lenses.ts';

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

/** What is told about when the mouse rests on it. */
function hovered<Made extends HTMLElement>(made: Made, kind: HoverKind | undefined): Made {
  if (kind !== undefined) made.dataset.hover = kind;
  return made;
}

/** The digits of a line after which more follow. */
function part(code: number): HTMLSpanElement {
  const made = span(styles.part, '');
  made.append(hovered(span(undefined, String(code)), 'code'), hovered(span(undefined, '-'), 'more'));
  return made;
}

function wordsOf({ event: { reply }, text, first }: AnswerRow & { kind: 'reply' }): Node {
  const words = span(styles.words, '');
  if (reply.enhanced !== undefined) words.append(hovered(span(styles.status, reply.enhanced), 'status'), ' ');
  words.append(hovered(span(undefined, fromOctets(text)), isOffer(reply) && !first ? 'offer' : undefined));
  return words;
}

function replyRow(of: AnswerRow & { kind: 'reply' }, open: () => void): Node {
  const { event, first, last } = of;
  const { reply } = event;
  const own = replyClass(reply.code);
  const shape = span(styles.shape, '');
  if (last) shape.append(mark(own));
  const words = wordsOf(of);
  const digits = last ? hovered(code(String(reply.code), open), 'code') : part(reply.code);
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
      const text = span(styles.fold, word('console.more', { count: of.hidden.length, words }));
      const made = row('fold', hovered(text, of.offer ? 'offer' : undefined));
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
  const begin = moment === undefined ? undefined : stretchAt(script.run, line)?.from;
  return begin !== undefined && moment !== undefined && begin >= moment ? 'later' : undefined;
}

/** What the answers to a line look like, as a text. */
export function stampOf(app: App, line: number): string {
  if (app.script === undefined) return '';
  const open = answersAt(app.script.run, line).map(({ index }) => app.opened.includes(index));
  const look = `${lookOf(app, line)} ${lensStamp(app, line)}`;
  return `${look} ${app.language} ${open} ${answerStamp(app.script.run, line)}`;
}

/** The line under which it stands at the moment at which it is asked. */
const lineOf = (drawing: Element): number =>
  Number(drawing.closest<HTMLElement>('[data-line]')?.dataset.line) - 1;

/** Opens the explanation of the nth answer that is drawn here. Line and trace are those of the moment at which it is pressed:
 *  what has changed above moves both, and nothing is drawn anew for it. */
function opening(drawing: Element, nth: number, goTo: (line: number) => void): void {
  const { script } = store.getState();
  const line = lineOf(drawing);
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
  made.lastElementChild?.append(lenses(app, line, word, () => lineOf(made)));
  return made;
}
