import { type ReactNode, useEffect, useRef } from 'react';
import { ForeignText } from '#components/ui/foreign-text.tsx';

interface ImportPanelProps {
  /** Which file it is. */
  title: string;
  children: ReactNode;
}

/** A chosen file, looked at before it is imported. The focus comes to its heading. */
export function ImportPanel({ title, children }: ImportPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mt-4 rounded-xl border border-line bg-panel p-4" data-import>
      <h3 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        <ForeignText>{title}</ForeignText>
      </h3>
      {children}
    </div>
  );
}
