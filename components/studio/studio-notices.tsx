import type { ComponentProps, ReactNode } from 'react';
import { StorageNotices } from '#components/ui/storage-notices.tsx';

/** What must be said above every page of the studio; always there, so that a screen reader hears it when it comes. */
export function StudioNotices({
  children,
  ...props
}: ComponentProps<typeof StorageNotices> & { children?: ReactNode }) {
  return (
    <div role="status" className="space-y-2 not-empty:mb-5">
      <StorageNotices {...props} />
      {children}
    </div>
  );
}
