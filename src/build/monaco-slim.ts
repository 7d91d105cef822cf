import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Parts of Monaco that stand behind options which we never set, each with what the rest of it asks of them.
 *  Measured with 0.57.0: 72 kB gzip less. These are private paths: look at them with every new version. */
const NEVER_REACHED: Readonly<Record<string, string>> = {
  'editor/browser/widget/diffEditor/diffEditorWidget.js': 'export class DiffEditorWidget {}',
  'editor/browser/widget/multiDiffEditor/multiDiffEditorWidget.js': 'export class MultiDiffEditorWidget {}',
  'editor/browser/gpu/viewGpuContext.js': 'export class ViewGpuContext {}',
  'editor/browser/viewParts/viewLinesGpu/viewLinesGpu.js': 'export class ViewLinesGpu {}',
  'editor/browser/viewParts/rulersGpu/rulersGpu.js': 'export class RulersGpu {}',
  'editor/browser/viewParts/gpuMark/gpuMark.js': 'export class GpuMarkOverlay {}',
  'editor/contrib/colorPicker/browser/hoverColorPicker/hoverColorPicker.js':
    'export const isOnColorDecorator = () => false;',
  'editor/contrib/colorPicker/browser/hoverColorPicker/hoverColorPickerParticipant.js':
    'export class ColorHover {} export class HoverColorPickerParticipant {}',
  'editor/contrib/inlineCompletions/browser/hintsWidget/inlineCompletionsHintsWidget.js':
    'export class InlineSuggestionHintsContentWidget { static dropDownVisible = false }',
  'editor/contrib/dropOrPasteInto/browser/copyPasteController.js':
    'export class CopyPasteController { static get() { return null } }',
};

const MONACO = resolve(import.meta.dirname, '../../node_modules/monaco-editor/esm/vs');

/** The parts that this version of Monaco no longer has: their stubs would silently do nothing. */
export const missingParts = (): readonly string[] =>
  Object.keys(NEVER_REACHED).filter((part) => !existsSync(resolve(MONACO, part)));

/** Leaves out of the built Monaco what the app can never reach; the dev server keeps it whole. */
export const monacoSlim = (): Plugin => ({
  name: 'kitchen-monaco-slim',
  apply: 'build',
  enforce: 'pre',
  buildStart() {
    const missing = missingParts();
    if (missing.length > 0) this.error(`no longer part of Monaco: ${missing.join(', ')}`);
  },
  load: {
    filter: { id: /monaco-editor\/esm\/vs\// },
    handler(id) {
      const stub = NEVER_REACHED[id.split('monaco-editor/esm/vs/')[1]?.split('?')[0] ?? ''];
      return stub === undefined ? null : { code: stub, moduleSideEffects: false, moduleType: 'js' };
    },
  },
});
