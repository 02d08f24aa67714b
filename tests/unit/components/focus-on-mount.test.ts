import { expect, test, vi } from 'vitest';
import { focusOnMount } from '#components/ui/focus-on-mount.ts';

test('the focus that comes back after a fix does not scroll the name away', () => {
  const focus = vi.fn();
  focusOnMount({ focus } as unknown as HTMLElement);
  expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
});
