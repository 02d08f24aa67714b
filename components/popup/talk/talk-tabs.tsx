import type { ReactNode } from 'react';
import { Suspense, useId, useState } from 'react';

/** One part of the conversation behind its button. */
export interface TalkTab {
  key: string;
  label: string;
  /** Stands out without being opened. */
  strong?: boolean;
  content: ReactNode;
}

interface TalkTabsProps {
  label: string;
  tabs: readonly TalkTab[];
  /** Open from the start; null = all closed. */
  initial: string | null;
}

/** A part that opens below the edge is scrolled to. */
function showWhole(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: 'nearest' });
}

/** What helps in the conversation, in one row of buttons; one part is open at a time, none at first. */
export function TalkTabs({ label, tabs, initial }: TalkTabsProps) {
  const id = useId();
  const [open, setOpen] = useState(initial);
  const shown = tabs.find(({ key }) => key === open);
  if (tabs.length === 0) return null;
  return (
    <div data-line className="space-y-2">
      <fieldset aria-label={label} className="flex flex-wrap gap-1">
        {tabs.map(({ key, label: words, strong }) => (
          <button
            key={key}
            type="button"
            data-talk={key}
            aria-expanded={key === open}
            aria-controls={key === open ? id : undefined}
            onClick={() => setOpen(key === open ? null : key)}
            className={`inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-full border px-2 text-small hover:bg-panel ${key === open ? 'border-ink font-semibold text-ink' : strong ? 'border-edge font-semibold text-ink' : 'border-edge text-dim'}`}
          >
            {words}
          </button>
        ))}
      </fieldset>
      {shown && (
        <section
          ref={showWhole}
          id={id}
          aria-label={shown.label}
          className="rounded-xl border border-line px-3 py-2"
        >
          <Suspense fallback={<div data-waiting className="min-h-24" />}>{shown.content}</Suspense>
        </section>
      )}
    </div>
  );
}
