import { expect, test } from 'vitest';
import { compareVerdicts } from '#lib/dossier/compare-verdicts.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { standingException, withUserEvidence } from '#lib/evidence/user-evidence.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { starter } from './starter.ts';

const DAY = 20_779;
const read = (attribute: string, value: unknown, day = DAY): Evidence =>
  ({
    attribute,
    value,
    source: 'linkedin-record',
    quote: '',
    url: 'https://www.linkedin.com/company/acme',
    confidence: 950,
    day,
  }) as Evidence;
const correction = (id: string, people: number, day = DAY): UserRecord => ({
  kind: 'correction',
  id,
  day,
  by: 'Mo',
  attribute: 'headcount',
  value: [people, people],
});
const headcount = (evidence: readonly Evidence[]) => buildProfile(evidence).headcount?.value;

test('a correction stands in place of what was read, survives a re-read, and can be undone', () => {
  const records = [correction('a', 300), correction('b', 400)];
  expect(headcount(withUserEvidence([read('headcount', [2, 10])], records))).toEqual([400, 400]);
  expect(headcount(withUserEvidence([read('headcount', [11, 50], DAY + 5)], records))).toEqual([400, 400]);
  expect(headcount(withUserEvidence([read('headcount', [2, 10])], records.slice(0, 1)))).toEqual([300, 300]);
  expect(headcount(withUserEvidence([read('headcount', [2, 10])], []))).toEqual([2, 10]);
});

test("one's own correction stands above a colleague's, even an earlier one", () => {
  const colleagues: UserRecord = { ...correction('b', 400, DAY), imported: true };
  for (const records of [
    [correction('a', 300, DAY - 9), colleagues],
    [colleagues, correction('a', 300, DAY - 9)],
  ])
    expect(headcount(withUserEvidence([], records))).toEqual([300, 300]);
});

test('a correction changes the verdict at once', () => {
  const judge = (records: UserRecord[]) =>
    qualify(buildProfile(withUserEvidence([read('headcount', [2, 10])], records)), starter, DAY).verdict;
  expect([judge([]), judge([correction('a', 300)])]).toEqual(['negative', 'undecided']);
});

test('an answer is evidence for its question and leaves other answers alone', () => {
  const crm = read('answers', { deadline: 'none', budget: 'high' });
  const said: UserRecord = {
    kind: 'answer',
    id: 'a',
    day: DAY,
    by: '',
    question: 'deadline',
    answer: 'urgent',
  };
  const profile = buildProfile(withUserEvidence([], [said]));
  expect(qualify(profile, starter, DAY).ask[0]).toMatchObject({ criterion: 'deadline', answered: 'urgent' });
  const kept = withUserEvidence([crm], [said]).map(({ value }) => value);
  expect(kept).toEqual([{ budget: 'high' }, { deadline: 'urgent' }]);
});

test('an exception stands until its day', () => {
  const exception: UserRecord = {
    kind: 'exception',
    id: 'x',
    day: DAY,
    by: 'Mo',
    reason: 'a friend of the founder',
    until: DAY + 10,
  };
  expect(standingException([exception], DAY + 10)).toEqual(exception);
  expect(standingException([exception], DAY + 11)).toBeNull();
  expect(standingException([exception], DAY - 1)).toBeNull();
});

test('of several ICPs the best verdict comes first', () => {
  const wide = {
    ...starter,
    id: 'wide',
    tiers: { ...starter.tiers, secondary: { ...starter.tiers.secondary, musts: [], threshold: 1 } },
  };
  const profile = buildProfile([read('headcount', [5_001, 10_000]), read('hqCountry', 'US')]);
  const named = [starter, wide]
    .map((icp) => ({ id: icp.id, verdict: qualify(profile, icp, DAY) }))
    .sort((a, b) => compareVerdicts(a.verdict, b.verdict));
  expect(named.map(({ id, verdict }) => [id, verdict.verdict])).toEqual([
    ['wide', expect.not.stringMatching('none')],
    ['mid-market-b2b-saas', 'none'],
  ]);
});
