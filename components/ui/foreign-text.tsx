import { withoutOverrides } from '#lib/wording/isolated.ts';

interface ForeignTextProps {
  children: string;
  className?: string;
}

/**
 * Words of a page, a list or an ICP: always text, isolated so that right-to-left letters turn nothing around them, broken
 * anywhere rather than wider than the card.
 */
export function ForeignText({ children, className = '' }: ForeignTextProps) {
  return (
    <bdi dir="auto" className={`wrap-anywhere ${className}`}>
      {withoutOverrides(children)}
    </bdi>
  );
}
