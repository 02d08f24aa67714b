import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger' | 'destructive';

const BASE =
  'inline-flex min-h-8 shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-lg px-3 py-1 text-body whitespace-nowrap disabled:cursor-not-allowed disabled:border-line disabled:bg-panel disabled:text-dim disabled:opacity-100';
const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: 'border border-ink bg-ink font-semibold text-ground hover:opacity-90',
  plain: 'border border-edge text-ink hover:bg-panel',
  danger: 'border border-against text-against hover:bg-panel',
  destructive: 'border border-against bg-against font-semibold text-ground hover:opacity-90',
  quiet: 'min-h-6 px-1.5 text-dim hover:text-ink hover:underline',
};

interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
}

/** A native button; at least 24 px high, so that it can be hit. */
export function Button({ variant = 'plain', className = '', ...props }: ButtonProps) {
  return <button type="button" className={`${BASE} ${VARIANTS[variant]} ${className}`} {...props} />;
}
