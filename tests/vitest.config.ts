import { defineConfig } from 'vitest/config';

/** Real browsers are slow to start, and two at once on a small machine measure each other. */
const END_TO_END = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/same-cases.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'conventions', include: ['tests/conventions/**/*.test.ts'], testTimeout: 120_000 },
      },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.e2e.ts'], ...END_TO_END } },
    ],
  },
});
