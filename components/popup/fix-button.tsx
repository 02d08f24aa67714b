import { Pencil } from 'lucide-react';
import { createContext, useContext } from 'react';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES, rowOf } from '#lib/evidence/attributes.ts';
import type { Reason } from '#lib/qualify/verdict.ts';
import { message } from '#lib/wording/message.ts';
import { askedTitle } from '#lib/wording/verdict/asked-text.ts';

/** Opens the view that corrects a fact; null where nothing can be kept. */
export const OnFix = createContext<((attribute: AttributeKey) => void) | null>(null);

/** The way to correct the fact behind a reason, right beside it. */
export function FixButton({ reason }: { reason: Pick<Reason, 'label' | 'params' | 'evidence'> }) {
  const onFix = useContext(OnFix);
  const attribute = fixableOf(reason);
  if (!onFix || !attribute) return null;
  const words = message('popupFixReason', askedTitle(reason));
  return (
    <button
      type="button"
      data-fix={attribute}
      aria-label={words}
      title={words}
      className="-my-0.5 -mr-1 grid size-6 shrink-0 cursor-pointer place-items-center rounded-md text-dim hover:bg-panel hover:text-ink"
      onClick={() => onFix(attribute)}
    >
      <Pencil aria-hidden="true" className="size-3" />
    </button>
  );
}

/** The attribute that a reason looks at, where it can be typed. */
function fixableOf({ params, evidence }: Pick<Reason, 'params' | 'evidence'>): AttributeKey | null {
  const name = evidence?.attribute ?? String(params.attribute ?? '');
  if (!isAttribute(name)) return null;
  return ATTRIBUTES[name].untyped === true ? null : name;
}

function isAttribute(name: string): name is AttributeKey {
  return rowOf(name) !== undefined;
}
