import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';

/** YAML as it was written: a tree in which everything knows its offset. Scalars are texts; whoever reads them knows what they mean. */
export type YamlNode = YamlText | YamlList | YamlMapping;

/** A scalar, as its text. */
export interface YamlText {
  readonly kind: 'text';
  readonly at: number;
  readonly text: string;
}

/** A sequence. */
export interface YamlList {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly YamlNode[];
}

/** A mapping, its entries in the order of the text, a key twice if it stands there twice. */
export interface YamlMapping {
  readonly kind: 'mapping';
  readonly at: number;
  readonly entries: readonly YamlEntry[];
}

/** One key and its value; `at` is where the key stands. */
export interface YamlEntry {
  readonly key: string;
  readonly at: number;
  readonly value: YamlNode;
}

/** Why YAML was not taken: not well formed (in the parser's words), or using what we do not read. */
export interface YamlFault {
  readonly kind: 'syntax' | 'anchor' | 'tag';
  readonly at: number;
  readonly words: string;
}

/** A tree, or the first thing that is wrong. */
export type YamlReading =
  | { readonly ok: true; readonly tree: YamlNode }
  | { readonly ok: false; readonly fault: YamlFault };

/** Reads one YAML document. Anchors, aliases and tags are refused, so a small text cannot stand for a large value. */
export function yamlTree(source: string, maxDepth: number): YamlReading {
  let events: readonly Event[];
  try {
    events = parseEvents(source, { maxDepth });
  } catch (error) {
    return { ok: false, fault: syntaxFault(error) };
  }
  const fault = events.map(forbidden).find((found) => found !== undefined);
  if (fault !== undefined) return { ok: false, fault };
  // The first event opens the document; the node comes next, unless there is none.
  return { ok: true, tree: nodeAt(events, 1, source).node };
}

const EMPTY: YamlText = { kind: 'text', at: 0, text: '' };

/** What the parser threw, as a fault; it promises a reason and a place, but not that nothing else is ever thrown. */
export function syntaxFault(error: unknown): YamlFault {
  const { reason, mark } = error as { reason?: string; mark?: { position: number } };
  return { kind: 'syntax', at: mark?.position ?? 0, words: reason ?? '' };
}

function forbidden(event: Event): YamlFault | undefined {
  if ('anchorStart' in event && event.anchorStart >= 0)
    return { kind: 'anchor', at: event.anchorStart, words: '' };
  return 'tagStart' in event && event.tagStart >= 0
    ? { kind: 'tag', at: event.tagStart, words: '' }
    : undefined;
}

interface Read {
  readonly node: YamlNode;
  /** Index of the event after the node. */
  readonly next: number;
}

/** The node that begins with this event. Depth is bounded by the parser. */
function nodeAt(events: readonly Event[], index: number, source: string): Read {
  const event = events[index];
  if (event?.type === EVENT_ID.SCALAR) {
    return {
      node: { kind: 'text', at: Math.max(0, event.valueStart), text: getScalarValue(source, event) },
      next: index + 1,
    };
  }
  if (event?.type !== EVENT_ID.SEQUENCE && event?.type !== EVENT_ID.MAPPING)
    return { node: EMPTY, next: index + 1 };
  const children: YamlNode[] = [];
  let next = index + 1;
  while (events[next]?.type !== EVENT_ID.POP) {
    const read = nodeAt(events, next, source);
    children.push(read.node);
    next = read.next;
  }
  const at = event.start;
  const node: YamlNode =
    event.type === EVENT_ID.SEQUENCE
      ? { kind: 'list', at, items: children }
      : { kind: 'mapping', at, entries: entriesOf(children) };
  return { node, next: next + 1 };
}

/** Keys and values take turns. A key that is no text has no name. */
function entriesOf(children: readonly YamlNode[]): readonly YamlEntry[] {
  const entries: YamlEntry[] = [];
  for (let i = 0; i + 1 < children.length; i += 2) {
    const key = children[i] as YamlNode;
    entries.push({
      key: key.kind === 'text' ? key.text : '',
      at: key.at,
      value: children[i + 1] as YamlNode,
    });
  }
  return entries;
}
