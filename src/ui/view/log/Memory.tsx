import { durationWords } from '#app/duration.ts';
import { seen } from '#app/moment.ts';
import { behaviourName } from '#app/switch-words.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { type Remembered, rememberedBy } from '#trace/view/remembered.ts';
import { recipientsOf } from '#world/host/held.ts';
import styles from './Memory.module.css';

/** What the server remembers beyond one connection: its queue, the greylist, counts of limits. */
export function Memory({ host }: { readonly host: string }) {
  const word = useWord();
  const world = useApp((app) => seen(app).world);
  const remembered = rememberedBy(world, host);
  const held = world.running[host]?.held ?? [];
  return (
    <section className={styles.memory} aria-label={word('log.memory')}>
      <h2>{word('log.memory')}</h2>
      {remembered.length + held.length === 0 && <p className="note">{word('log.memory.none')}</p>}
      {held.length > 0 && (
        <Table
          caption={word('log.queue')}
          heads={[word('log.queue.id'), word('log.queue.for'), word('log.queue.until')]}
          rows={held.map((letter) => [
            letter.queueId,
            recipientsOf(letter).join(', '),
            durationWords(Math.max(0, Math.ceil(letter.until - world.now)), word),
          ])}
        />
      )}
      {remembered.map((each) => (
        <PolicyTable key={each.policy} remembered={each} now={world.now} />
      ))}
    </section>
  );
}

interface PolicyTableProps {
  readonly remembered: Remembered;
  readonly now: number;
}

function PolicyTable({ remembered: { policy, rows }, now }: PolicyTableProps) {
  const word = useWord();
  const age = (since: number | undefined) =>
    since === undefined ? '–' : durationWords(Math.max(0, Math.floor(now - since)), word);
  const isTriplet = policy === 'greylisting';
  const heads = isTriplet
    ? ['client', 'sender', 'recipient', 'age'].map((name) => word(`log.column.${name}`))
    : ['who', 'counts', 'age'].map((name) => word(`log.column.${name}`));
  const counts = (row: Remembered['rows'][number]) =>
    row.counts.map(([name, count]) => word(`log.count.${name}`, { count })).join(', ');
  return (
    <Table
      caption={behaviourName(policy, word)}
      heads={heads}
      rows={rows.map((row) =>
        isTriplet
          ? [row.key[0] ?? '', row.key[1] || '<>', row.key.slice(2).join(' '), age(row.since)]
          : [row.key.join(' '), counts(row), age(row.since)],
      )}
    />
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ caption, heads, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join(' ')}>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change their order
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
