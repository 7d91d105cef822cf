import { usesExampleAddresses, usesExampleDomains } from './examples.ts';
import {
  isNamedForItsContent,
  isPureCode,
  leansUpwards,
  loadsNothingLater,
  spellsImports,
  standsInARoom,
} from './layers.ts';
import type { Rule } from './source.ts';
import { citesAStandard, isExplained, isShort, spellsReferences } from './text.ts';

/** The rules that every file of src/ keeps, by what they ask. */
export const RULES: Readonly<Record<string, Rule>> = {
  'stands in a room of the house': standsInARoom,
  'leans only on rooms above its own': leansUpwards,
  'spells its imports in the one way': spellsImports,
  'loads nothing later unless it is the page or a tool': loadsNothingLater,
  'is named for what is in it': isNamedForItsContent,
  'knows no clock, die or page if its room is pure': isPureCode,
  'spells references to standards in the one form': spellsReferences,
  'is short enough to be read': isShort,
  'explains what a pure room exports': isExplained,
  'cites the standard that it carries out': citesAStandard,
  "takes example addresses that are nobody's": usesExampleAddresses,
  "takes example domains that are nobody's": usesExampleDomains,
};
