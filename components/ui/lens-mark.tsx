interface LensMarkProps {
  className?: string;
}

/** The product's mark in one ink: the drawing of public/icon/icon.svg as outlines. */
export function LensMark({ className = '' }: LensMarkProps) {
  return (
    <svg viewBox="0 0 128 128" aria-hidden="true" className={className}>
      <path d="M36 92 17 111" stroke="currentColor" strokeWidth="26" strokeLinecap="round" />
      <circle cx="74" cy="54" r="42" fill="none" stroke="currentColor" strokeWidth="20" />
      <circle cx="74" cy="54" r="15" fill="currentColor" />
    </svg>
  );
}
