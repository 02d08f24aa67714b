import { expect, test } from 'vitest';
import { presentEvidence } from '#components/popup/present-evidence.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const NOTHING_SAID = { corrections: [], overruled: [] };

test('facts stand by attribute, in words, with how much each settles', () => {
  const profile = buildProfile([
    evidenceOf('hqCountry', 'AT', { quote: '1010 Wien' }),
    evidenceOf('founded', [2012, 2012], { confidence: 500 }),
    evidenceOf('businessModel', 'saas', { confidence: 750 }),
  ]);
  const shown = presentEvidence(profile, NOTHING_SAID);
  expect(shown.map(({ title, words, facts }) => [title, words, facts[0]?.gradeWords])).toEqual([
    ['Head office country', 'Austria', 'says so'],
    ['Business model', 'SaaS', 'follows from it'],
    ['Founded', 'Founded 2012', 'weak sign'],
  ]);
});

test('sources that exclude each other stand side by side and first', () => {
  const profile = buildProfile([
    evidenceOf('hqCountry', 'AT'),
    evidenceOf('name', 'Acme'),
    evidenceOf('headcount', [51, 200], { source: 'linkedin-guest' }),
    evidenceOf('headcount', [40, 40], { source: 'about' }),
    evidenceOf('headcount', [9, 9], { source: 'prose', confidence: 500 }),
  ]);
  const [first] = presentEvidence(profile, NOTHING_SAID);
  expect(first?.attribute).toBe('headcount');
  expect(first?.conflict).toMatch(/LinkedIn: 51–200 people/);
  expect(first?.conflict).toMatch(/Site: 40 people/);
  expect(first?.conflict).not.toMatch(/9 people/);
});

test('a correction can be taken back, and what it set aside is shown beside it', () => {
  const read = evidenceOf('headcount', [51, 200], { source: 'linkedin-guest', quote: '51-200 employees' });
  const profile = buildProfile([evidenceOf('headcount', [300, 300], { source: 'user', confidence: 1_000 })]);
  const correction = {
    kind: 'correction',
    id: 'c-1',
    day: DAY,
    by: '',
    attribute: 'headcount',
    value: [300, 300],
  } as const;
  const [headcount] = presentEvidence(profile, { corrections: [correction], overruled: [read] });
  expect(headcount?.undoId).toBe('c-1');
  expect(headcount?.facts.map(({ words, gradeWords, overruled }) => [words, gradeWords, overruled])).toEqual([
    ['300 people', '', false],
    ['51–200 people', 'says so', true],
  ]);
});

test('the same words of the same place are listed once, and what is no fact is not listed', () => {
  const home = evidenceOf('specialties', ['Billing'], { quote: 'Billing' });
  const profile = buildProfile([
    home,
    evidenceOf('text', 'Billing for clinics'),
    evidenceOf('scan', { technologies: 900, scopes: [] }),
  ]);
  const shown = presentEvidence(
    { ...profile, specialties: { ...profile.specialties, facts: [home, home] } as never },
    NOTHING_SAID,
  );
  expect(shown.map(({ attribute }) => attribute)).toEqual(['specialties']);
  expect(shown[0]?.facts).toHaveLength(1);
});

test('nothing known is an empty list', () => {
  expect(presentEvidence({}, NOTHING_SAID)).toEqual([]);
});
