import { expect, test } from 'vitest';
import { NO_RECORDS } from '#lib/dossier/account-records.ts';
import { evidenceGroups } from '#lib/dossier/evidence-rows.ts';
import { overruledFacts, standingWords } from '#lib/evidence/standing-words.ts';
import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const READ = [
  evidenceOf('headcount', [40, 40], { confidence: 900 }),
  evidenceOf('headcount', [51, 200], {
    confidence: 750,
    source: 'third-party',
    url: 'https://wire.example/',
  }),
  evidenceOf('hqCountry', 'AT', { confidence: 500 }),
  evidenceOf('text', 'prose'),
];
const SAID: UserRecord[] = [
  { kind: 'correction', id: 'fix', day: DAY, by: '', attribute: 'headcount', value: [300, 300] },
  { kind: 'answer', id: 'told', day: DAY, by: 'Mo', question: 'deadline', answer: 'yes' },
];

function groupsOf(said: readonly UserRecord[]) {
  const words = standingWords(said, DAY);
  const records = { ...NO_RECORDS, ...words, overruled: overruledFacts(READ, words.corrections) };
  return evidenceGroups({ profile: buildProfile(withUserEvidence(READ, said)), records });
}

test('facts that contradict each other stand side by side, each with its grade', () => {
  const [country, headcount] = groupsOf([]);
  expect(headcount).toMatchObject({ attribute: 'headcount', conflict: true });
  expect(headcount?.facts.map(({ grade, stands }) => [grade, stands])).toEqual([
    ['A', true],
    ['B', true],
  ]);
  expect([country?.attribute, country?.facts[0]?.grade]).not.toContain('text');
  expect(
    groupsOf([])
      .map(({ attribute }) => attribute)
      .toSorted(),
  ).toEqual(['headcount', 'hqCountry']);
});

test("a person's word stands with its record, and what it overrules is shown behind it", () => {
  const groups = groupsOf(SAID);
  const headcount = groups.find(({ attribute }) => attribute === 'headcount');
  expect(headcount?.facts.map(({ stands, record }) => [stands, record?.id ?? null])).toEqual([
    [true, 'fix'],
    [false, null],
    [false, null],
  ]);
  const answers = groups.find(({ attribute }) => attribute === 'answers');
  expect(answers?.facts[0]?.record).toMatchObject({ id: 'told', by: 'Mo' });
});
