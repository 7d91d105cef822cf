import { offerHover } from '#console/language/offer.ts';

/** What the mouse rests on: a stretch of a reply, its text, where in it, and where that is on the screen. */
export interface Pointed {
  readonly kind: string | undefined;
  readonly text: string;
  readonly at: number;
  readonly rect: DOMRect;
  readonly of: Element;
}

/** Milliseconds of rest before something is told, and of absence before it goes. */
const REST = 400;
const GRACE = 200;

/** The offset in its text of what is drawn at a place of the screen. */
function offsetAt({ clientX: x, clientY: y }: PointerEvent, text: Node): number | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return position.offsetNode === text ? position.offset : undefined;
  // Safari before 18.4 knows the older name alone.
  const range = document.caretRangeFromPoint?.(x, y);
  return range?.startContainer === text ? range.startOffset : undefined;
}

/** The word of an offer under the mouse. */
function offered(event: PointerEvent, of: Element): Pointed | undefined {
  const node = of.firstChild;
  const at = node instanceof Text ? offsetAt(event, node) : undefined;
  const text = of.textContent ?? '';
  const word = at === undefined ? undefined : offerHover(text, at);
  if (!node || !word) return undefined;
  const range = document.createRange();
  range.setStart(node, word.from);
  range.setEnd(node, word.to);
  return { kind: 'offer', text, at: word.from, rect: range.getBoundingClientRect(), of };
}

function pointedAt(event: PointerEvent): Pointed | undefined {
  const of = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-hover]') : null;
  if (of === null) return undefined;
  const kind = of.dataset.hover;
  if (kind === 'offer') return offered(event, of);
  return { kind, text: of.textContent ?? '', at: 0, rect: of.getBoundingClientRect(), of };
}

const isSame = (one: Pointed | undefined, other: Pointed | undefined): boolean =>
  one?.of === other?.of && one?.at === other?.at;

/** Tells what the mouse rests on, and when it no longer does. Esc, a key, a turn of the wheel and a press end it too; over the box
 *  itself it stays. Returns how to stop. */
export function watchPointer(
  point: (pointed: Pointed | undefined) => void,
  box: () => HTMLElement | null,
): () => void {
  let now: Pointed | undefined;
  let timer = 0;
  const later = (pointed: Pointed | undefined) => {
    now = pointed;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => point(pointed), pointed ? REST : GRACE);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    if (event.target instanceof Node && box()?.contains(event.target)) return window.clearTimeout(timer);
    const pointed = pointedAt(event);
    if (!isSame(now, pointed)) later(pointed);
  };
  const end = () => {
    window.clearTimeout(timer);
    now = undefined;
    point(undefined);
  };
  const stop = new AbortController();
  const listening = { signal: stop.signal, capture: true, passive: true };
  document.addEventListener('pointermove', move, listening);
  for (const name of ['keydown', 'wheel', 'pointerdown'] as const)
    document.addEventListener(name, end, listening);
  return () => {
    window.clearTimeout(timer);
    stop.abort();
  };
}
