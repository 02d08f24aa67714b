import type { ReactNode } from 'react';

interface SectionTitleProps {
  children: string;
  /** Stands at the end of the line. */
  trailing?: ReactNode;
}

/** The small heading of a part of the card. */
export function SectionTitle({ children, trailing }: SectionTitleProps) {
  return (
    <h3 className="mb-0.5 flex justify-between text-tiny font-semibold tracking-[0.04em] text-dim uppercase">
      <span>{children}</span>
      {trailing}
    </h3>
  );
}
