import type { Value } from '#smtp/model/setting.ts';

/** What a student can do. Kitchen and inputs together make the whole session: nothing else comes in. */
export type Input =
  /** One line, or several pasted lines parted by `\n`, as Unicode text, sent by Enter. */
  | { readonly kind: 'line'; readonly text: string }
  /** Ctrl+C, or telnet's escape character `^]`. */
  | { readonly kind: 'key'; readonly key: 'interrupt' | 'escape' }
  /** Lets virtual time pass. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Turns a switch of the server panel. `setting` 'on' is the behaviour itself. */
  | { readonly kind: 'set'; readonly behaviour: string; readonly setting: string; readonly value: Value }
  /** Chooses another personality. */
  | { readonly kind: 'personality'; readonly id: string };
