/** Names of tests in one file, as requirements refer to them. */
const proofsIn =
  (file: string) =>
  (...names: readonly string[]): readonly string[] =>
    names.map((name) => `src/${file} › ${name}`);

/** The files with tests that prove requirements, and the properties of the server itself. */
export const session = proofsIn('explain/requirement/session.test.ts');
export const transaction = proofsIn('explain/requirement/transaction.test.ts');
export const verify = proofsIn('explain/requirement/verify.test.ts');
export const extension = proofsIn('explain/requirement/extension.test.ts');
export const auth = proofsIn('explain/requirement/auth.test.ts');
export const keyword = proofsIn('explain/requirement/keyword.test.ts');
export const letter = proofsIn('explain/requirement/letter.test.ts');
export const code = proofsIn('explain/requirement/code.test.ts');
export const anyOctets = proofsIn('smtp/server/receive.test.ts');
