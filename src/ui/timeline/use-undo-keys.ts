import { useEffect } from 'react';
import { store } from '#app/store.ts';
import { redo, undo } from '#app/timeline.ts';
import { bindingAt } from '#console/key-bindings.ts';

/** What the keys ask for, if anything. */
function deed(event: KeyboardEvent): (() => void) | undefined {
  if (event.isComposing) return undefined;
  const { key, shiftKey, altKey } = event;
  const ctrlKey = event.ctrlKey || event.metaKey;
  const meant = bindingAt('session', { key: key.toLowerCase(), ctrlKey, shiftKey, altKey, metaKey: false });
  if (meant === 'undo') return undo;
  return meant === 'redo' ? redo : undefined;
}

/** A field's own text has its own undo. The prompt has one only once something was typed into it. */
function isOwnText(target: EventTarget | null, typed: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    !target.matches('input:not([type="range"]), textarea, select, [contenteditable="true"], [role="textbox"]')
  )
    return false;
  return typed || target.closest('[data-console-ready]') === null;
}

/** Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo what was done in the session, outside of a text's own. */
export function useUndoKeys(): void {
  useEffect(() => {
    let typed = false;
    const forget = store.subscribe((now, before) => {
      if (now.trace !== before.trace || now.moment !== before.moment) typed = false;
      if (now.draft.text !== '') typed = true;
    });
    const keys = (event: KeyboardEvent) => {
      const act = deed(event);
      if (act === undefined || store.getState().mode === 'script' || isOwnText(event.target, typed)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    addEventListener('keydown', keys, { capture: true });
    return () => {
      forget();
      removeEventListener('keydown', keys, { capture: true });
    };
  }, []);
}
