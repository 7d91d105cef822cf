import { traceText } from '../text.ts';
import type { Trace } from '../trace.ts';
import { fenced } from './fence.ts';

/** The session as a listing in Markdown, in the notation that lessons use: any page about it can take it in. */
export const traceMarkdown = (trace: Trace): string => fenced(traceText(trace), 'smtp');
