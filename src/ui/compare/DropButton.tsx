import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';

/** Has something in B as it is in A again. */
export function DropButton({ name, onDrop }: { readonly name: string; readonly onDrop: () => void }) {
  const t = useT();
  const label = t('compare.drop', { name });
  return (
    <button type="button" className="iconbtn" aria-label={label} title={label} onClick={onDrop}>
      <Icon name="cross" size={16} />
    </button>
  );
}
