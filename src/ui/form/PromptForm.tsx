import { useMemo } from 'react';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { promptSignature } from '#console/language/signature.ts';
import { CommandForm } from './CommandForm.tsx';

/** The form of the command that is typed at the prompt. */
export function PromptForm() {
  const text = useApp((app) => app.draft.text);
  const caret = useApp((app) => app.form.caret);
  const world = useApp((app) => seen(app).world);
  const signature = useMemo(() => promptSignature(world, text, caret), [world, text, caret]);
  return <CommandForm signature={signature} />;
}
