import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface DisclosureProps {
  /** The line that is always there. */
  summary: ReactNode;
  /** Stands at the end of that line, after the arrow. */
  trailing?: ReactNode;
  children: ReactNode;
  /** The line is cut at its end instead of being broken in two. */
  oneLine?: boolean;
  className?: string;
}

/** A native details element: opens by mouse, keyboard and page search without a script. */
export function Disclosure({
  summary,
  trailing,
  children,
  oneLine = false,
  className = '',
}: DisclosureProps) {
  return (
    <details
      className={className}
      // What opens is seen whole, whatever stood below the edge.
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary className="flex min-h-6 cursor-pointer items-start gap-2 rounded-md py-[3px]">
        <span className="flex min-w-0 flex-1 items-start gap-1">
          <span className={`min-w-0 ${oneLine ? 'line-clamp-1' : 'line-clamp-2'}`}>{summary}</span>
          <ChevronRight
            aria-hidden="true"
            className="mt-0.5 size-3.5 shrink-0 text-dim in-[details[open]>summary]:rotate-90"
          />
        </span>
        {trailing}
      </summary>
      {children}
    </details>
  );
}
