import { PHONE, useMedia } from '../media.ts';
import { PastLine } from './PastLine.tsx';
import { PhoneTimeline } from './PhoneTimeline.tsx';
import { Timeline } from './Timeline.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

interface Props {
  readonly place: 'stage' | 'console';
}

/** The bottom row of the stage; and over the prompt what tells of the past, which on a phone holds the timeline too. */
export function TimeAt({ place }: Props) {
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
