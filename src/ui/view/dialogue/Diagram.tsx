import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { choose } from '#app/view.ts';
import { bindingAt, type KeyBindingId } from '#console/key-bindings.ts';
import { type DialogueLayout, HEAD } from '#trace/view/dialogue-layout.ts';
import styles from './Diagram.module.css';
import { Row } from './Row.tsx';

/** Where each key leads from an arrow. */
const STEPS: Readonly<Partial<Record<KeyBindingId, (at: number, count: number) => number>>> = {
  'arrow-before': (at) => at - 1,
  'arrow-after': (at) => at + 1,
  'arrow-first': () => 0,
  'arrow-last': (_, count) => count - 1,
};

interface Props {
  readonly layout: DialogueLayout;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

/** The drawing. For those who listen it is an ordered list; the arrow keys walk it. */
export function Diagram({ layout, drawing }: Props) {
  const t = useT();
  const id = useId();
  const chosen = useApp((app) => app.chosen);
  const [walked, setWalked] = useState<number>();
  const arrows = layout.steps.flatMap(({ step }, index) => (step.kind === 'arrow' ? [index] : []));
  const marked = layout.steps.findIndex(({ step }) => step.kind === 'arrow' && step.entry === chosen);
  const stop = [walked, marked].find((at) => at !== undefined && arrows.includes(at)) ?? arrows.at(-1);
  const walk = (event: KeyboardEvent) => {
    const meant = bindingAt('diagram', event);
    const step = meant && STEPS[meant];
    const next = step && arrows[step(arrows.indexOf(stop ?? 0), arrows.length)];
    if (next === undefined) return;
    event.preventDefault();
    setWalked(next);
    drawing.current?.querySelector<SVGElement>(`[data-row="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no ol
    <svg
      ref={drawing}
      className={styles.diagram}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="list"
      aria-labelledby={id}
      onKeyDown={walk}
    >
      <title id={id}>{t('dialogue.title')}</title>
      <desc>{t('dialogue.desc', { names: layout.lanes.map(({ name }) => name).join(', ') })}</desc>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        {layout.lanes.map(({ id: lane, kind, x, label }) => (
          <g key={lane}>
            <line className={styles.life} x1={x} x2={x} y1={HEAD - 8} y2={layout.height} />
            <text className={styles.lane} data-kind={kind} x={x} y={18}>
              {label}
            </text>
          </g>
        ))}
      </g>
      {layout.steps.map((drawn, index) => (
        <Row
          key={`${drawn.step.entry} ${drawn.step.kind} ${drawn.y}`}
          index={index}
          drawn={drawn}
          width={layout.width}
          stop={index === stop}
          chosen={drawn.step.entry === chosen}
          onChoose={(entry) => {
            setWalked(index);
            choose(entry === chosen ? undefined : entry);
          }}
        />
      ))}
    </svg>
  );
}
