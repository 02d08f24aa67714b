import { expect, test } from 'vitest';
import { parseFeedback } from '#lib/exchange/feedback-file.ts';

test('accounts beyond the limit of a file are left out and counted', () => {
  const accounts = Array.from({ length: 10_003 }, (_, n) => ({
    ...{ account: `a${n}.example`, name: '', aliases: [], verdicts: [], records: [] },
  }));
  const file = { schema: 'icp-feedback/1', by: 'Mo', exported: '2026-11-20', accounts };
  const parsed = parseFeedback(JSON.stringify(file));
  expect(parsed.ok && [parsed.file.accounts.length, parsed.dropped]).toEqual([10_000, 3]);
});
