import type { MessageFacts } from './message/format.ts';

/** One calm line above the stage: something the student should know, once. */
export interface Notice {
  /** A key of the messages: `notice.…`. */
  readonly key: `notice.${string}`;
  readonly facts?: MessageFacts;
  /** What a button in it does. */
  readonly action?: 'bring-back' | 'bring-all-back' | 'reload' | 'load-new';
}

const LARGEST_NUMBER = 3;

/** The notices with one more; the same one never stands there twice, and there are never many. */
export const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] =>
  [...notices.filter(({ key }) => key !== notice.key), notice].slice(-LARGEST_NUMBER);

/** The notices without this one. */
export const withoutNotice = (notices: readonly Notice[], key: Notice['key']): readonly Notice[] =>
  notices.filter((notice) => notice.key !== key);
