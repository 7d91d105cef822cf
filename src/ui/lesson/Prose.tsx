import type { Block } from '#prose/block.ts';
import { Lines } from '../kit/Lines.tsx';
import styles from './Prose.module.css';

/** Text of a lesson or of the reference, as in a book. */
export function Prose({ of }: { readonly of: readonly Block[] }) {
  return (
    <div className={styles.prose}>
      {of.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change their order
        <One key={index} block={block} />
      ))}
    </div>
  );
}

function One({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Lines of={block.of} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Lines of={block.of} />
        </blockquote>
      );
    case 'listing':
      return <pre>{block.text}</pre>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do the items of a list
            <li key={index}>
              <Lines of={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}
