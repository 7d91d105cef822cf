import { useEffect, useState } from 'react';
import { loadExplanations } from '#app/explanations.ts';
import { replyClass } from '#app/transcript.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import type { Explanations } from '#explain/explanation.ts';
import { reasonsOf, wordings } from '#explain/reply-page.ts';
import type { EnhancedStatus } from '#smtp/model/reply.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { Apart } from '../explanation/Apart.tsx';
import { Mark } from '../kit/Mark.tsx';
import { ReasonSection } from './ReasonSection.tsx';
import styles from './Replies.module.css';
import { RepliesNav } from './RepliesNav.tsx';
import { ReplyAside } from './ReplyAside.tsx';

/** The status that stands beside the code, where one reason alone has it. */
function onlyStatus(code: number): EnhancedStatus | undefined {
  const [reason, ...others] = reasonsOf(code, REPLY_FORMS, PERSONALITIES);
  if (reason === undefined || others.length > 0) return undefined;
  return wordings(reason, REPLY_FORMS, PERSONALITIES).find((worded) => worded.code === code)?.enhanced;
}

/** One reply: its digits taken apart, why servers say it, in which words, and what to do. */
export function ReplyPage({ code }: { readonly code: number }) {
  const explanations = useApp((app) => app.explanations);
  const language = useApp((app) => app.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other explanations
  useEffect(() => void loadExplanations(), [language]);
  if (explanations === undefined) return <main id="content" className={styles.page} tabIndex={-1} />;
  return (
    <div className={styles.page}>
      <RepliesNav codes={explanations.codes} current={code} />
      <Reply code={code} explanations={explanations} />
    </div>
  );
}

function Reply({ code, explanations }: { readonly code: number; readonly explanations: Explanations }) {
  const t = useT();
  const reasons = reasonsOf(code, REPLY_FORMS, PERSONALITIES);
  const [chosen, choose] = useState(reasons[0]);
  if (reasons.length === 0) {
    return (
      <main id="content" className={styles.main} tabIndex={-1}>
        <h1>{t('replies.missing', { code: String(code) })}</h1>
        <p className={styles.lead}>{t('replies.missing.about')}</p>
      </main>
    );
  }
  const enhanced = onlyStatus(code);
  return (
    <>
      <main id="content" className={styles.main} tabIndex={-1}>
        <h1>{explanations.codes[`code.${code}`]}</h1>
        <div className={styles.apart} data-class={replyClass(code)}>
          <p className={styles.digits}>
            <Mark of={replyClass(code)} size={16} />
            {code}
            {enhanced && ` ${enhanced}`}
          </p>
          <Apart reply={{ code, enhanced }} codes={explanations.codes} gap={0} big />
        </div>
        {reasons.map((reason) => (
          <ReasonSection
            key={reason}
            reason={reason}
            code={code}
            explanation={explanations.reasons[reason]}
            onChoose={() => choose(reason)}
          />
        ))}
      </main>
      <ReplyAside
        code={code}
        reasons={reasons}
        chosen={chosen ?? ''}
        onChoose={choose}
        explanations={explanations}
      />
    </>
  );
}
