import { type ComponentType, lazy, Suspense } from 'react';
import type { View } from '#app/look.ts';
import { part } from '../part.tsx';
import { ChosenBar } from './ChosenBar.tsx';

type Side = Exclude<View, 'transcript'>;

const SIDES: Readonly<Record<Side, ComponentType>> = {
  dialogue: lazy(part(() => import('./dialogue/DialogueView.tsx').then((module) => module.DialogueView))),
  letter: lazy(part(() => import('./letter/LetterView.tsx').then((module) => module.LetterView))),
  log: lazy(part(() => import('./log/LogView.tsx').then((module) => module.LogView))),
  state: lazy(part(() => import('./state/StateView.tsx').then((module) => module.StateView))),
  why: lazy(part(() => import('./why/WhyView.tsx').then((module) => module.WhyView))),
  wire: lazy(part(() => import('./wire/WireView.tsx').then((module) => module.WireView))),
};

/** One side of the session, and below it the entry that is marked in all of them. */
export function Side({ view }: { readonly view: Side }) {
  const Shown = SIDES[view];
  return (
    <>
      <Suspense fallback={<div style={{ flex: 1 }} />}>
        <Shown key={view} />
      </Suspense>
      <ChosenBar />
    </>
  );
}
