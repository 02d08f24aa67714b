import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COVERAGE_FILE, coverageText } from '../../lab/technology-coverage.ts';

test('the list of what can be seen is true: write it with `npx node tests/lab/technology-coverage.ts`', () => {
  expect(readFileSync(COVERAGE_FILE, 'utf8')).toBe(coverageText());
});
