import { useMemo } from 'react';
import { useApp } from '#app/use-app.ts';
import { scriptSignature } from '#console/script/script-signature.ts';
import { CommandForm } from './CommandForm.tsx';

/** The form of the command in the line of the caret. */
export function ScriptForm() {
  const shown = useApp((app) => app.script?.shown);
  const signature = useMemo(() => shown && scriptSignature(shown.run, shown.line, shown.column), [shown]);
  return <CommandForm signature={signature} />;
}
