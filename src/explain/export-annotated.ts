import { fenced } from '#trace/export/fence.ts';
import { traceText } from '#trace/text.ts';
import type { Entry, Trace } from '#trace/trace.ts';
import { type Annotation, type AnnotationWords, annotationAt, whyText } from './annotation.ts';
import { titleSentence } from './explanation.ts';
import { escaped, inlineMarkdown } from './inline-markdown.ts';
import { referenceText } from './reference-text.ts';
import { rfcUrl } from './rfc/url.ts';

/** Entries up to a reply, and what there is to say about that. */
interface Passage {
  readonly entries: readonly Entry[];
  readonly annotation: Annotation | undefined;
}

/** A session in pieces, each but the last with a reply at its end. */
function passages(trace: Trace, words: AnnotationWords): readonly Passage[] {
  const found: Passage[] = [];
  let entries: Entry[] = [];
  for (const [index, entry] of trace.entries.entries()) {
    entries.push(entry);
    const annotation = annotationAt(trace, index, words);
    if (annotation === undefined) continue;
    found.push({ entries, annotation });
    entries = [];
  }
  return [...found, { entries, annotation: undefined }];
}

const textOf = (trace: Trace, { entries }: Passage): string => traceText({ ...trace, entries });

const quoted = ({ title, why, facts, rfc }: Annotation, site: string): string =>
  [
    `> **${escaped(title)}.** ${inlineMarkdown(why, facts, site)}`,
    `> [${referenceText(rfc)}](${rfcUrl(rfc)})`,
    '',
  ].join('\n');

/** The session as Markdown: the dialogue in listings, and under each reply why it came. */
export function annotatedMarkdown(trace: Trace, words: AnnotationWords): string {
  const blocks = passages(trace, words).flatMap((passage) => {
    const text = textOf(trace, passage);
    const listing = text === '' ? [] : [fenced(text, 'smtp')];
    const { annotation } = passage;
    return annotation === undefined ? listing : [...listing, quoted(annotation, words.site)];
  });
  return blocks.join('\n');
}

const WIDTH = 78;
const MARGIN = '    ';

/** A text in lines that are no longer than a page is wide, all of them indented. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && MARGIN.length + longer.length > WIDTH) {
      lines.push(MARGIN + line);
      line = word;
    } else line = longer;
  }
  return [...lines, MARGIN + line];
}

const noted = (annotation: Annotation): string => {
  const words = `${titleSentence(annotation.title)} ${whyText(annotation)}`;
  return ['', ...wrapped(words), MARGIN + referenceText(annotation.rfc), '', ''].join('\n');
};

/** The session as plain text, and under each reply, indented, why it came. */
export const annotatedText = (trace: Trace, words: AnnotationWords): string =>
  passages(trace, words)
    .map((passage) => {
      const { annotation } = passage;
      return textOf(trace, passage) + (annotation === undefined ? '' : noted(annotation));
    })
    .join('');
