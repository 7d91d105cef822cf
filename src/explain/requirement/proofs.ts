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
export const binaryMime = proofsIn('smtp/extension/binary-mime.test.ts');
export const deliverBy = proofsIn('smtp/extension/deliver-by.test.ts');
export const dispatch = proofsIn('world/host/dispatch.test.ts');
export const etrn = proofsIn('smtp/command/etrn.test.ts');
export const futureRelease = proofsIn('smtp/extension/future-release.test.ts');
export const mtPriority = proofsIn('smtp/extension/mt-priority.test.ts');
export const queue = proofsIn('world/host/queue.test.ts');
export const report = proofsIn('mail/report.test.ts');
export const log = proofsIn('trace/view/log.test.ts');
export const requireTls = proofsIn('smtp/extension/require-tls.test.ts');
export const saslprep = proofsIn('encoding/saslprep.test.ts');
export const smtpUtf8 = proofsIn('smtp/extension/smtp-utf8.test.ts');
export const wire = proofsIn('world/wire.test.ts');
export const anyOctets = proofsIn('smtp/server/receive.test.ts');
