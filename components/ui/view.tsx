import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { focusOnMount } from './focus-on-mount.ts';
import { ForeignText } from './foreign-text.tsx';

interface ViewProps {
  title: string;
  /** Whose view it is. */
  subject: string;
  /** Stands at the end of the heading. */
  trailing?: ReactNode;
  backLabel: string;
  onBack(): void;
  children: ReactNode;
}

/** A page of the popup behind the first one: the way back comes first, for the keyboard too. */
export function View({ title, subject, trailing, backLabel, onBack, children }: ViewProps) {
  return (
    <main data-view className="min-h-80 space-y-3 px-4 pt-3 pb-4">
      <header className="flex items-center gap-2.5">
        <button
          type="button"
          aria-label={backLabel}
          title={backLabel}
          ref={focusOnMount}
          onClick={onBack}
          className="-ml-2 grid size-8 shrink-0 cursor-pointer place-items-center rounded-lg text-dim hover:bg-panel hover:text-ink"
        >
          <ChevronLeft aria-hidden="true" className="size-5" />
        </button>
        <div className="min-w-0 flex-1">
          <h1 className="truncate text-name leading-tight font-[650]">{title}</h1>
          <p className="truncate text-small text-dim">
            <ForeignText>{subject}</ForeignText>
          </p>
        </div>
        {trailing}
      </header>
      {children}
    </main>
  );
}
