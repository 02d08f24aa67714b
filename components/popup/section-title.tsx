import type { ReactNode } from 'react';

interface SectionTitleProps {
  children: string;
  /** h2 on a page behind the card. */
  as?: 'h2' | 'h3';
  /** Stands at the end of the line. */
  trailing?: ReactNode;
}

/** The small heading of a part of the card. */
export function SectionTitle({ children, as: Heading = 'h3', trailing }: SectionTitleProps) {
  return (
    <Heading className="mb-0.5 flex justify-between text-tiny font-semibold tracking-[0.04em] text-dim uppercase">
      <span>{children}</span>
      {trailing}
    </Heading>
  );
}
