import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface NoteProps {
  icon: LucideIcon;
  /** Words of people may be long. */
  clamp?: 1 | 2;
  children: ReactNode;
}

/** One quiet line about the circumstances. */
export function Note({ icon: Icon, clamp, children }: NoteProps) {
  return (
    <p className="flex items-start gap-2 text-small text-dim">
      <Icon aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      <span
        className={`min-w-0 wrap-anywhere ${clamp === 1 ? 'line-clamp-1' : clamp === 2 ? 'line-clamp-2' : ''}`}
      >
        {children}
      </span>
    </p>
  );
}
