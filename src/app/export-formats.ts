import type { AnnotationWords } from '#explain/annotation.ts';
import { annotatedMarkdown, annotatedText } from '#explain/export-annotated.ts';
import { PROGRAMS } from '#trace/export/code/catalogue.ts';
import { codeSession } from '#trace/export/code/session-of.ts';
import { traceMarkdown } from '#trace/export/markdown.ts';
import { pcap } from '#trace/export/pcap.ts';
import { sessionFile } from '#trace/export/session-file.ts';
import { traceText } from '#trace/text.ts';
import type { Trace } from '#trace/trace.ts';
import { fileName } from './file-name.ts';

/** What an export is made of: the session, what explains it, and what it is called. */
export interface Source {
  readonly trace: Trace;
  readonly words: AnnotationWords;
  /** A lesson's id, or the sandbox. */
  readonly session: string;
}

/** A way to hand a session on as a file. */
export interface Format {
  readonly id: string;
  /** Programs are called as their makers call them; the rest has words: `export.format.…`. */
  readonly name?: string;
  readonly group: 'people' | 'tools' | 'programs';
  readonly type: string;
  /** Key of what it cannot carry, or of what to know about it. */
  readonly about: string;
  readonly fileName: (session: string) => string;
  /** `undefined` where the session has nothing that could be written so. */
  readonly make: (source: Source) => string | Uint8Array | undefined;
}

const named =
  (ending: string) =>
  (session: string): string =>
    fileName(session, ending);

const FOR_PEOPLE: readonly Format[] = [
  {
    id: 'text',
    group: 'people',
    type: 'text/plain',
    about: 'export.about.text',
    fileName: named('.txt'),
    make: ({ trace }) => traceText(trace),
  },
  {
    id: 'text-annotated',
    group: 'people',
    type: 'text/plain',
    about: 'export.about.annotated',
    fileName: named('-explained.txt'),
    make: ({ trace, words }) => annotatedText(trace, words),
  },
  {
    id: 'markdown',
    group: 'people',
    type: 'text/markdown',
    about: 'export.about.markdown',
    fileName: named('.md'),
    make: ({ trace }) => traceMarkdown(trace),
  },
  {
    id: 'markdown-annotated',
    group: 'people',
    type: 'text/markdown',
    about: 'export.about.annotated',
    fileName: named('-explained.md'),
    make: ({ trace, words }) => annotatedMarkdown(trace, words),
  },
];

const FOR_TOOLS: readonly Format[] = [
  {
    id: 'pcap',
    group: 'tools',
    type: 'application/vnd.tcpdump.pcap',
    about: 'export.about.pcap',
    fileName: named('.pcap'),
    make: ({ trace }) =>
      trace.entries.some(({ event }) => event.kind === 'connected') ? pcap(trace) : undefined,
  },
  {
    id: 'json',
    group: 'tools',
    type: 'application/json',
    about: 'export.about.json',
    fileName: named('.json'),
    make: ({ trace }) => sessionFile(trace),
  },
];

const AS_PROGRAMS: readonly Format[] = PROGRAMS.map((program) => ({
  id: program.id,
  name: program.name,
  group: 'programs',
  type: 'text/plain',
  about: 'export.about.program',
  fileName: () => program.fileName,
  make: ({ trace }) => {
    const session = codeSession(trace);
    return session && program.generate(session);
  },
}));

/** Every way to hand a session on as a file, those for people first. */
export const FORMATS: readonly Format[] = [...FOR_PEOPLE, ...FOR_TOOLS, ...AS_PROGRAMS];

export const GROUPS = ['people', 'tools', 'programs'] as const;
