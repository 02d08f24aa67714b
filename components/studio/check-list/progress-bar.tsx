interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
}

/** How far something is; the words above it say the same. */
export function ProgressBar({ label, value, max }: ProgressBarProps) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={max}
      className="my-2 block h-2 w-full max-w-2xl appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-ink"
    />
  );
}
