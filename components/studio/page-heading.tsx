import type { ReactNode } from 'react';

interface PageHeadingProps {
  title: ReactNode;
  /** One line under it: what is seen here. */
  lead: ReactNode;
  /** Buttons at its end. */
  children?: ReactNode;
}

/** The head of a studio page. */
export function PageHeading({ title, lead, children }: PageHeadingProps) {
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-3">
      <div className="min-w-0 flex-1 basis-64">
        <h1 className="text-title leading-tight font-bold tracking-[-0.01em]">{title}</h1>
        <p className="mt-1 text-pretty text-dim">{lead}</p>
      </div>
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
