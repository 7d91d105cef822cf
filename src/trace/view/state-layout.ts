import type { State } from '#smtp/model/session.ts';
import type { Edge, Machine } from './states.ts';

/** A state in the drawing, by its middle. */
export interface DrawnState {
  readonly state: State;
  readonly x: number;
  readonly y: number;
}

/** A way in the drawing; what no command but the course of things brings about is dashed. */
export interface DrawnWay {
  readonly path: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A word of its own where the label is no verb. */
  readonly word: 'letter-ends' | 'last-chunk' | 'handshake' | 'login-ends' | undefined;
  readonly from: State;
  readonly to: State;
}

/** Size of the drawing and of a state in it. */
export const SIZE = { width: 640, height: 432, stateWidth: 144, stateHeight: 40 } as const;

/** Where each state stands. */
// biome-ignore format: a state a line
export const PLACES: readonly DrawnState[] = [
  { state: 'connected', x: 304, y: 56 },
  { state: 'tls', x: 88, y: 56 },
  { state: 'ready', x: 304, y: 144 },
  { state: 'auth', x: 552, y: 144 },
  { state: 'mail', x: 304, y: 232 },
  { state: 'rcpt', x: 304, y: 320 },
  { state: 'bdat', x: 552, y: 320 },
  { state: 'data', x: 304, y: 400 },
];

type Way = Omit<DrawnWay, 'label' | 'word' | 'from' | 'to'>;

const way = (path: string, x: number, y: number, anchor: Way['anchor']): Way => ({ path, x, y, anchor });

/** How each way runs: forward down the middle, back on the right, to TLS on the left. */
const WAYS: Readonly<Record<string, Way>> = {
  'connected ready': way('M304 76V124', 296, 104, 'end'),
  'ready connected': way('M244 130V70', 236, 88, 'end'),
  'ready mail': way('M304 164V212', 312, 192, 'start'),
  'mail rcpt': way('M304 252V300', 312, 280, 'start'),
  'rcpt data': way('M304 340V380', 312, 364, 'start'),
  'rcpt bdat': way('M376 328H480', 428, 344, 'middle'),
  'connected tls': way('M232 56H160', 196, 48, 'middle'),
  'ready tls': way('M232 136H88V76', 96, 128, 'start'),
  'mail tls': way('M232 232H88V76', 96, 224, 'start'),
  'rcpt tls': way('M232 312H88V76', 96, 304, 'start'),
  'mail ready': way('M376 224H408V156H376', 416, 216, 'start'),
  'rcpt ready': way('M376 312H408V156H376', 416, 304, 'start'),
  'bdat ready': way('M552 300V272H408V156H376', 472, 264, 'middle'),
};

/** A way that nobody has drawn yet runs straight. */
function straight({ from, to }: Edge): Way {
  const [start, end] = [from, to].map((state) => PLACES.find((place) => place.state === state));
  const [a, b] = [start ?? { x: 0, y: 0 }, end ?? { x: 0, y: 0 }];
  return way(`M${a.x} ${a.y}L${b.x} ${b.y}`, (a.x + b.x) / 2, (a.y + b.y) / 2, 'middle');
}

/** Ways that the course of things takes, not a command: they stand in no order table. */
// RFC 5321 §4.1.1.4, RFC 3030 §2, RFC 3207 §4.2, RFC 4954 §4
// biome-ignore format: a way a line
const COURSE: readonly DrawnWay[] = [
  { ...way('M232 400H208V152H232', 200, 388, 'end'), label: '', word: 'letter-ends', from: 'data', to: 'ready' },
  { ...way('M88 36V16H304V36', 196, 12, 'middle'), label: '', word: 'handshake', from: 'tls', to: 'connected' },
  { ...way('M376 134H480', 428, 126, 'middle'), label: 'AUTH', word: undefined, from: 'ready', to: 'auth' },
  { ...way('M552 124V96H356V124', 454, 88, 'middle'), label: '', word: 'login-ends', from: 'auth', to: 'ready' },
];

/** Has the same been written at a way before that leads to the same place? Then it need not be written again. */
const isWritten = (edge: Edge, before: readonly Edge[]): boolean =>
  before.some(({ to, verbs }) => to === edge.to && verbs.join() === edge.verbs.join());

/** The ways of a machine, drawn. */
export const waysOf = ({ edges }: Machine): readonly DrawnWay[] => [
  ...edges.map((edge, index) => ({
    ...(WAYS[`${edge.from} ${edge.to}`] ?? straight(edge)),
    label: isWritten(edge, edges.slice(0, index)) ? '' : edge.verbs.join(', '),
    word: undefined,
    from: edge.from,
    to: edge.to,
  })),
  ...COURSE,
];
