import { clockTime } from '#app/duration.ts';
import { heldOf } from '#app/kitchen.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';

/** Letters that this server has taken and keeps until the hour that their senders have named. */
export function Queue() {
  const t = useT();
  const held = useApp((app) => heldOf(app.trace.world));
  if (held.length === 0) return null;
  return (
    <section>
      <h2>{t('kitchen.queue')}</h2>
      <ul>
        {held.map(({ queueId, until, priority }) => (
          <li key={queueId}>
            <code>{queueId}</code>{' '}
            <span className="note">
              {t('kitchen.queue.until', { time: clockTime(until) })}
              {priority !== 0 && `, ${t('kitchen.queue.priority', { priority })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
