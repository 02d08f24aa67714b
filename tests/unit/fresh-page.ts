import { afterAll, vi } from 'vitest';

// Files share a page as they share what is loaded: each begins with an empty one.
if (typeof document !== 'undefined') {
  document.head.replaceChildren();
  document.body.replaceChildren();
}

// What a test asked for last, a part of the popup say, has come before its page goes and the next file begins.
afterAll(() => vi.dynamicImportSettled());
