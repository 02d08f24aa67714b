import { defineConfig } from 'vitest/config';

/** Real browsers are slow to start, and two at once on a small machine measure each other. */
const END_TO_END = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 };

const UNIT = { setupFiles: ['tests/unit/same-cases.ts', 'tests/unit/fresh-page.ts'], testTimeout: 60_000 };
/** Tests that set up a browser of their own before anything is loaded. */
const ISOLATED = 'tests/unit/**/*.isolated.test.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // A failure on a machine that nobody sees says what it saw, not "[ …(16) ]".
    chaiConfig: { truncateThreshold: 2_000 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [ISOLATED],
          ...UNIT,
          // What is loaded once serves all files: four times as fast.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: [ISOLATED], ...UNIT } },
      {
        extends: true,
        test: {
          name: 'conventions',
          include: ['tests/conventions/**/*.test.ts'],
          testTimeout: 120_000,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.e2e.ts'], ...END_TO_END } },
    ],
  },
});
