import { expect, test } from 'vitest';
import type { FeedbackAccount, FeedbackFile } from '#lib/exchange/feedback-file.ts';
import { withoutForeignAnswers } from '#lib/exchange/foreign-answers.ts';

const RECORDS: FeedbackAccount['records'] = [
  { kind: 'answer', id: 'answer-001', day: 20_000, by: 'Mo', question: 'deadline', answer: 'yes' },
  { kind: 'note', id: 'note-0001', day: 20_000, by: 'Mo', text: 'Hi' },
];
const judgedBy = (icpId: string): FeedbackAccount['verdicts'][number] => ({
  ...{ verdict: 'primary', certainty: 'confirmed', low: 70, high: 90 },
  stamp: { engineVersion: '1', icpId, icpVersion: 3, icpHash: 'a', factsHash: 'b', asOf: '2026-11-20' },
});

function fileJudgedBy(...icpIds: string[]): FeedbackFile {
  const verdicts = icpIds.map(judgedBy);
  const account = { account: 'acme.example', name: 'Acme', aliases: [], verdicts, records: RECORDS };
  return { schema: 'icp-feedback/1', by: 'Mo', exported: '2026-11-20', accounts: [account] };
}

test('an answer under an ICP that is not here stays out; everything else of the account counts', () => {
  const { file, left } = withoutForeignAnswers(fileJudgedBy('theirs'), new Set(['ours']));
  expect(left).toBe(1);
  expect(file.accounts[0]?.records.map(({ kind }) => kind)).toEqual(['note']);
});

test.each([
  ['one of several ICPs is here', fileJudgedBy('theirs', 'ours')],
  ['nothing says under which ICP', fileJudgedBy()],
])('everything stays where %s', (_, file) => {
  expect(withoutForeignAnswers(file, new Set(['ours']))).toEqual({ file, left: 0 });
});
