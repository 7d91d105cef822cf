import type { MonacoOptions, MountedMonaco } from './mount.ts';
import type { MountedScript, ScriptEditorOptions } from './script-mount.ts';

/** Fetches Monaco, in the language of the page. Its own words are settled by the first call until the page is loaded anew. */
export async function loadMonaco(
  language: 'en' | 'ru',
): Promise<(host: HTMLElement, options: MonacoOptions) => MountedMonaco> {
  // Monaco reads its words while it is evaluated, so they have to be there first.
  if (language === 'ru') await import('monaco-editor/nls/lang/ru');
  const { mountMonaco } = await import('./mount.ts');
  return mountMonaco;
}

/** Fetches the editor of scripts, in the language of the page. */
export async function loadScriptEditor(
  language: 'en' | 'ru',
): Promise<(host: HTMLElement, options: ScriptEditorOptions) => MountedScript> {
  if (language === 'ru') await import('monaco-editor/nls/lang/ru');
  const { mountScript } = await import('./script-mount.ts');
  return mountScript;
}
