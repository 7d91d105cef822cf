import { bindingAt } from '#console/key-bindings.ts';
import { tellLoadFailed } from './load-failed.ts';
import { store } from './store.ts';
import { goTo } from './travel.ts';

/** Is somebody writing here? Then every sign is only a sign. */
const isInput = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [role="textbox"], .monaco-editor') !== null;

/** Keys that mean something wherever one is. */
function pressed(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented || isInput(event.target)) return;
  if (bindingAt('anywhere', event) !== 'shortcuts' || store.getState().panel !== undefined) return;
  event.preventDefault();
  void goTo({ kind: 'shortcuts' });
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** The browser would leave the page for a file that is dropped on it. */
function over(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}

function dropped(event: DragEvent): void {
  const [file] = event.dataTransfer?.files ?? [];
  if (event.defaultPrevented || file === undefined) return;
  event.preventDefault();
  void import('./files.ts').then(({ openFile }) => openFile(file), tellLoadFailed);
}

/** Listens to keys and dropped files, wherever on the page they come. */
export function listen(): void {
  addEventListener('keydown', pressed);
  addEventListener('dragover', over);
  addEventListener('drop', dropped);
}
