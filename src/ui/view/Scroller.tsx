import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Scroller.module.css';

const NEAR = 48;

interface Props {
  /** What stands above and does not scroll. */
  readonly tools?: ReactNode;
  /** Does what is added at the end come into view? */
  readonly follow?: boolean;
  readonly children: ReactNode;
}

/** The part of a view that scrolls. What is new comes into view, unless the reader has scrolled up; and at first, what is
 *  marked. */
export function Scroller({ tools, follow = false, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const followed = useRef(follow);
  useEffect(() => {
    const [outer, inner] = [frame.current, content.current];
    if (!outer || !inner) return;
    const marked = inner.querySelector('[data-chosen="true"]');
    if (marked) {
      followed.current = false;
      marked.scrollIntoView({ block: 'center' });
    }
    const observer = new ResizeObserver(() => {
      if (followed.current) outer.scrollTop = outer.scrollHeight;
    });
    observer.observe(inner);
    observer.observe(outer);
    return () => observer.disconnect();
  }, []);
  const look = () => {
    const at = frame.current;
    if (at && follow) followed.current = at.scrollHeight - at.scrollTop - at.clientHeight < NEAR;
  };
  return (
    <>
      {tools && <div className={styles.tools}>{tools}</div>}
      <div ref={frame} className={styles.scroller} onScroll={look}>
        <div ref={content}>{children}</div>
      </div>
    </>
  );
}
