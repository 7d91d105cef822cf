import type { ScriptRun } from '#trace/script-run.ts';
import { scriptTokens } from '../script/script-tokens.ts';
import { monaco } from './editor.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Decoration = monaco.editor.IModelDeltaDecoration;

const NEAR = 12;
// Whoever writes such a line does not read it.
const LONGEST_LINE = 2_000;

/** How a line as a whole looks: one that has not happened yet, or that is answered otherwise than before. */
export type LineLook = 'later' | 'changed' | undefined;

const whole = (line: number, look: LineLook): readonly Decoration[] =>
  look === undefined
    ? []
    : [
        {
          range: new monaco.Range(line + 1, 1, line + 1, 1),
          options: { isWholeLine: true, className: `script-${look}`, inlineClassName: `script-${look}-text` },
        },
      ];

function ofLine(run: ScriptRun, line: number, text: string, look: LineLook): readonly Decoration[] {
  const found = text.length > LONGEST_LINE ? [] : scriptTokens(run, line, text);
  return [
    ...whole(line, look),
    ...found.map(({ from, to, kind }) => ({
      range: new monaco.Range(line + 1, from + 1, line + 1, to + 1),
      options: { inlineClassName: `smtp-${kind}` },
    })),
  ];
}

const classOf = ({ options }: Decoration): string => options.inlineClassName ?? '';

/** Do these stand already where they are wanted? What is typed into a coloured part has carried it along, and Monaco would
 *  draw every line anew for a new set. */
function stands(
  before: readonly Decoration[],
  now: readonly monaco.Range[],
  wanted: readonly Decoration[],
): boolean {
  return (
    before.length === wanted.length &&
    now.length === wanted.length &&
    wanted.every((each, nth) => {
      const [last, range] = [before[nth] as Decoration, now[nth] as monaco.Range];
      return classOf(last) === classOf(each) && monaco.Range.equalsRange(range, each.range);
    })
  );
}

/** Colours the lines that are seen by who reads them. Returns how to do so again. */
export function colouring(
  editor: Editor,
  run: () => ScriptRun,
  look: (line: number) => LineLook,
): () => void {
  const collection = editor.createDecorationsCollection();
  let before: readonly Decoration[] = [];
  return () => {
    const model = editor.getModel();
    const ranges = editor.getVisibleRanges();
    if (model === null) return;
    const first = Math.max(0, (ranges[0]?.startLineNumber ?? 1) - 1 - NEAR);
    const last = Math.min(model.getLineCount() - 1, (ranges.at(-1)?.endLineNumber ?? 1) - 1 + NEAR);
    const found: Decoration[] = [];
    for (let line = first; line <= last; line++) {
      found.push(...ofLine(run(), line, model.getLineContent(line + 1), look(line)));
    }
    if (stands(before, collection.getRanges(), found)) return;
    collection.set(found);
    before = found;
  };
}
