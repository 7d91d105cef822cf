/** Where a key means something. */
export type KeyPlace =
  | 'anywhere'
  | 'session'
  | 'prompt'
  | 'completion'
  | 'script'
  | 'timeline'
  | 'diagram'
  | 'tabs'
  | 'panel';

/** A key, and what is held with it. */
export interface Combination {
  /** As the browser names it. */
  readonly key: string;
  readonly control?: boolean;
  /** A terminal's own: Control on a Mac too, where Cmd stands in for it elsewhere. */
  readonly terminal?: boolean;
  readonly shift?: boolean;
}

/** What a key does, and where. */
export interface KeyBinding {
  /** Also the name of its words: `keys.…`. */
  readonly id: string;
  readonly where: KeyPlace;
  readonly keys: readonly Combination[];
}

/** Every key that does something of ours. The inputs read this list, and the page of shortcuts shows it: it cannot say
 *  anything else than what is done. */
export const KEY_BINDINGS = [
  { id: 'shortcuts', where: 'anywhere', keys: [{ key: '?' }] },
  { id: 'undo', where: 'session', keys: [{ key: 'z', control: true }] },
  {
    id: 'redo',
    where: 'session',
    keys: [
      { key: 'y', control: true },
      { key: 'z', control: true, shift: true },
    ],
  },
  { id: 'send', where: 'prompt', keys: [{ key: 'Enter' }] },
  { id: 'new-line', where: 'prompt', keys: [{ key: 'Enter', shift: true }] },
  { id: 'recall-up', where: 'prompt', keys: [{ key: 'ArrowUp' }] },
  { id: 'recall-down', where: 'prompt', keys: [{ key: 'ArrowDown' }] },
  { id: 'interrupt', where: 'prompt', keys: [{ key: 'c', control: true, terminal: true }] },
  { id: 'escape', where: 'prompt', keys: [{ key: ']', control: true, terminal: true }] },
  { id: 'save', where: 'prompt', keys: [{ key: 's', control: true }] },
  { id: 'form', where: 'prompt', keys: [{ key: ' ', control: true, shift: true }] },
  { id: 'leave', where: 'completion', keys: [{ key: 'Escape' }] },
  { id: 'take-first', where: 'completion', keys: [{ key: 'Tab' }] },
  { id: 'to-answers', where: 'script', keys: [{ key: 'Escape' }] },
  { id: 'script-form', where: 'script', keys: [{ key: ' ', control: true, shift: true }] },
  { id: 'run-to-here', where: 'script', keys: [{ key: 'Enter', control: true }] },
  { id: 'ask-why', where: 'script', keys: [{ key: 'Enter', control: true, shift: true }] },
  { id: 'step-back', where: 'timeline', keys: [{ key: 'ArrowLeft' }, { key: 'ArrowDown' }] },
  { id: 'step-on', where: 'timeline', keys: [{ key: 'ArrowRight' }, { key: 'ArrowUp' }] },
  { id: 'page-back', where: 'timeline', keys: [{ key: 'PageDown' }] },
  { id: 'page-on', where: 'timeline', keys: [{ key: 'PageUp' }] },
  { id: 'first', where: 'timeline', keys: [{ key: 'Home' }] },
  { id: 'last', where: 'timeline', keys: [{ key: 'End' }] },
  { id: 'arrow-before', where: 'diagram', keys: [{ key: 'ArrowUp' }, { key: 'ArrowLeft' }] },
  { id: 'arrow-after', where: 'diagram', keys: [{ key: 'ArrowDown' }, { key: 'ArrowRight' }] },
  { id: 'arrow-first', where: 'diagram', keys: [{ key: 'Home' }] },
  { id: 'arrow-last', where: 'diagram', keys: [{ key: 'End' }] },
  { id: 'tab-before', where: 'tabs', keys: [{ key: 'ArrowLeft' }] },
  { id: 'tab-after', where: 'tabs', keys: [{ key: 'ArrowRight' }] },
  { id: 'tab-first', where: 'tabs', keys: [{ key: 'Home' }] },
  { id: 'tab-last', where: 'tabs', keys: [{ key: 'End' }] },
  { id: 'close', where: 'panel', keys: [{ key: 'Escape' }] },
] as const satisfies readonly KeyBinding[];

/** The name of a binding. */
export type KeyBindingId = (typeof KEY_BINDINGS)[number]['id'];

/** The keys of a binding. */
export const keysOf = (id: KeyBindingId): readonly Combination[] =>
  KEY_BINDINGS.find((binding) => binding.id === id)?.keys ?? [];

/** What a browser says about a key that was pressed. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Keys that are reached with Shift on many keyboards: it belongs to them. */
const isSign = (key: string): boolean => /^[^\p{L}\p{N}]$/u.test(key);

const isHeld = (
  { ctrlKey, metaKey }: Pressed,
  { control = false, terminal = false }: Combination,
): boolean => (terminal ? ctrlKey && !metaKey : (ctrlKey || metaKey) === control);

const isPressed = (pressed: Pressed, combination: Combination): boolean => {
  const { key, shift = false } = combination;
  return pressed.key === key && isHeld(pressed, combination) && (pressed.shiftKey === shift || isSign(key));
};

/** What the pressed key means at this place, if anything. */
export const bindingAt = (where: KeyPlace, pressed: Pressed): KeyBindingId | undefined =>
  pressed.altKey
    ? undefined
    : KEY_BINDINGS.find(
        (binding) => binding.where === where && binding.keys.some((each) => isPressed(pressed, each)),
      )?.id;
