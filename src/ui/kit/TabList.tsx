import type { CSSProperties, KeyboardEvent, Ref } from 'react';
import { bindingAt, type KeyBindingId } from '#console/key-bindings.ts';

/** Where each key leads from a tab; beyond the last comes the first. */
const STEPS: Readonly<Partial<Record<KeyBindingId, (at: number, count: number) => number>>> = {
  'tab-before': (at, count) => (at - 1 + count) % count,
  'tab-after': (at, count) => (at + 1) % count,
  'tab-first': () => 0,
  'tab-last': (_, count) => count - 1,
};

interface Props<T extends string> {
  readonly ref?: Ref<HTMLDivElement>;
  readonly label: string;
  readonly className: string | undefined;
  readonly style?: CSSProperties;
  readonly names: readonly T[];
  readonly shown: T;
  readonly title: (name: T) => string;
  /** The id of what the tab shows, where that is on the page. */
  readonly panel: (name: T) => string | undefined;
  readonly onShow: (name: T) => void;
}

/** A row of tabs. Tab stops at the one that is shown; the keys of the list lead to the others. */
export function TabList<T extends string>({ names, shown, title, panel, onShow, ...list }: Props<T>) {
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const meant = bindingAt('tabs', event);
    const at = meant && STEPS[meant]?.(names.indexOf(shown), names.length);
    const next = at === undefined ? undefined : names[at];
    if (at === undefined || next === undefined) return;
    event.preventDefault();
    onShow(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  const { label, ...rest } = list;
  return (
    <div {...rest} role="tablist" tabIndex={-1} aria-label={label} onKeyDown={walk}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === shown}
          aria-controls={panel(name)}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {title(name)}
        </button>
      ))}
    </div>
  );
}
