import { Button } from './button.tsx';

interface WorkProgressProps {
  /** What is being done. */
  label: string;
  /** 0 to 1. */
  share: number;
  /** The name of the button that ends it. */
  stop: string;
  onStop(): void;
}

/** How far long work is, and the way to end it. */
export function WorkProgress({ label, share, stop, onStop }: WorkProgressProps) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <progress aria-label={label} value={share} max={1} className="h-2 w-48 max-w-full accent-ink" />
      <span className="tabular-nums">{`${Math.floor(share * 100)}%`}</span>
      <Button onClick={onStop}>{stop}</Button>
    </div>
  );
}
