import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** Stands at the end of the heading's line: a sum, a state. */
  trailing?: ReactNode;
  children: ReactNode;
}

/** A part of a studio page under a small heading. */
export function Section({ title, trailing, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-7">
      <div className="mb-1.5 flex items-baseline justify-between gap-3 text-small font-semibold tracking-[0.04em] text-dim uppercase">
        <h2 id={id}>{title}</h2>
        {trailing && <span className="tabular-nums">{trailing}</span>}
      </div>
      {children}
    </section>
  );
}
