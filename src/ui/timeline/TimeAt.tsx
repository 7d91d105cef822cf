import { WhatIf } from '../compare/WhatIf.tsx';
import { PHONE, useMedia } from '../media.ts';
import { PastLine } from './PastLine.tsx';
import { PhoneTimeline } from './PhoneTimeline.tsx';
import { Timeline } from './Timeline.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

interface Props {
  readonly place: 'stage' | 'console' | 'bar';
}

/** The bottom row of the stage; a button in the console's bar; and over the prompt what tells of the past, which on a phone holds the timeline too. */
export function TimeAt({ place }: Props) {
  if (place === 'bar') return <WhatIf />;
  return place === 'stage' ? <Row /> : <OverPrompt />;
}

function Row() {
  const phone = useMedia(PHONE);
  return phone ? null : <Timeline />;
}

function OverPrompt() {
  const phone = useMedia(PHONE);
  useUndoKeys();
  return (
    <>
      <PastLine />
      {phone && <PhoneTimeline />}
    </>
  );
}
