import { Fragment } from 'react';
import type { Inline } from '#prose/block.ts';
import type { Facts } from '#smtp/model/reply.ts';
import { Href } from './Href.tsx';

/** Running text of ours, with the facts of this session where the text asks for them. */
export function Lines({ of, facts = {} }: { readonly of: readonly Inline[]; readonly facts?: Facts }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
  return of.map((part, index) => <Fragment key={index}>{inline(part, facts)}</Fragment>);
}

function inline(part: Inline, facts: Facts) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return <code>{part.text}</code>;
    case 'fact':
      return <code>{facts[part.name] ?? `{${part.name}}`}</code>;
    case 'emphasis':
      return (
        <em>
          <Lines of={part.of} facts={facts} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Lines of={part.of} facts={facts} />
        </strong>
      );
    case 'link':
      return (
        <Href to={part.href}>
          <Lines of={part.of} facts={facts} />
        </Href>
      );
  }
}
