import { decodeWords } from 'postal-mime';
import { useMemo, useState } from 'react';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { choose } from '#app/view.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { fieldValue, headerFields } from '#mail/header.ts';
import { lettersOf, type SeenLetter, stored } from '#trace/view/letters.ts';
import { Empty } from '../Empty.tsx';
import { Scroller } from '../Scroller.tsx';
import { Body } from './Body.tsx';
import { EnvelopeBeside } from './EnvelopeBeside.tsx';
import { Fields } from './Fields.tsx';
import styles from './LetterView.module.css';
import { Raw } from './Raw.tsx';

/** A letter: its envelope beside its header section, what each field means, what a mail program makes of it, and each octet. */
export function LetterView() {
  const t = useT();
  const trace = useApp(seen);
  const chosen = useApp((app) => app.chosen);
  const letters = useMemo(() => lettersOf(trace), [trace]);
  const [picked, pick] = useState<number>();
  const marked = letters.find(
    ({ entry, decided = Infinity }) => chosen !== undefined && entry <= chosen && chosen <= decided,
  );
  const letter = letters.find(({ entry }) => entry === picked) ?? marked ?? letters.at(-1);
  if (letter === undefined) return <Empty>{t('letter.empty')}</Empty>;
  const change = (entry: number) => {
    pick(entry);
    choose(undefined);
  };
  return (
    <Scroller tools={<Picker letters={letters} letter={letter} onPick={change} />}>
      <Whole key={letter.entry} letter={letter} />
    </Scroller>
  );
}

function Whole({ letter }: { readonly letter: SeenLetter }) {
  const t = useT();
  const kept = stored(letter);
  const whole = kept ?? letter.content;
  return (
    <div className={styles.letter}>
      <p className={styles.fate} data-fate={letter.fate}>
        {t(`letter.fate.${letter.fate}`, { about: letter.about ?? '' })}
      </p>
      <EnvelopeBeside letter={letter} />
      <Fields content={whole} />
      <Body content={whole} />
      <Raw letter={letter} stored={kept} />
    </div>
  );
}

interface PickerProps {
  readonly letters: readonly SeenLetter[];
  readonly letter: SeenLetter;
  readonly onPick: (entry: number) => void;
}

function Picker({ letters, letter, onPick }: PickerProps) {
  const t = useT();
  const subject = ({ content }: SeenLetter) => {
    const own = fieldValue(headerFields(content), 'Subject');
    return own ? decodeWords(fromOctets(own)) : t('kitchen.letter.noSubject');
  };
  return (
    <label className={styles.picker}>
      <span>{t('letter.pick', { count: letters.length })}</span>
      <select value={letter.entry} onChange={(event) => onPick(Number(event.target.value))}>
        {letters.map((each, index) => (
          <option key={each.entry} value={each.entry}>
            {`${index + 1}. ${subject(each)} – ${t(`letter.is.${each.fate}`)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
