import { useMemo } from 'react';
import { useApp } from '#app/use-app.ts';
import { scriptSignature } from '#console/script/script-signature.ts';
import { CommandForm } from './CommandForm.tsx';

/** The form of the command in the line of the caret. */
export function ScriptForm() {
  const run = useApp((app) => app.script?.run);
  const line = useApp((app) => app.script?.line ?? 0);
  const column = useApp((app) => app.script?.column ?? 0);
  const signature = useMemo(() => run && scriptSignature(run, line, column), [run, line, column]);
  return <CommandForm signature={signature} />;
}
