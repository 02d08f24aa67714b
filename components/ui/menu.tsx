import { Ellipsis } from 'lucide-react';
import { useId, useRef } from 'react';
import { focusOnMount } from './focus-on-mount.ts';

export interface MenuItem {
  key: string;
  label: string;
  onChoose(): void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  /** True when what the menu opened has just been left: the keyboard stands where it was. */
  focused?: boolean;
}

/** A native popover with plain buttons: Tab walks through them, Escape closes it, and so does a click elsewhere. */
export function Menu({ label, items, focused = false }: MenuProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        aria-label={label}
        title={label}
        popoverTarget={id}
        ref={focused ? focusOnMount : undefined}
        className="-mr-1 grid size-8 shrink-0 cursor-pointer place-items-center rounded-lg text-dim hover:bg-panel hover:text-ink"
      >
        <Ellipsis aria-hidden="true" className="size-4.5" />
      </button>
      <div
        id={id}
        ref={popover}
        popover="auto"
        className="menu fixed inset-auto top-12 right-3 m-0 max-h-[calc(100vh-3.5rem)] min-w-52 overflow-auto rounded-xl border border-edge bg-ground p-1 text-ink shadow-lg"
      >
        {items.map(({ key, label: words, onChoose }) => (
          <button
            key={key}
            type="button"
            className="block min-h-8 w-full cursor-pointer rounded-lg px-2.5 py-1 text-left hover:bg-panel"
            onClick={() => {
              popover.current?.hidePopover?.();
              onChoose();
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </>
  );
}
