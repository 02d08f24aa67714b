import { expect, test } from 'vitest';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { PROBLEMS } from '#lib/read/problem.ts';
import { FOREIGN_PAGE_KINDS } from '#lib/read/read-result.ts';
import { addedText, countryText, headcountText } from '#lib/wording/added-text.ts';
import { pageKindText } from '#lib/wording/page-kind-text.ts';
import { problemText } from '#lib/wording/problem-text.ts';
import { rangeText, verdictDetail, verdictHeadline } from '#lib/wording/verdict/verdict-text.ts';
import { verdictOf } from '../../../lab/gallery/fixture-verdicts.ts';

const agency = { id: 'agency', label: 'an agency', likely: false };
const tally = { for: 5, against: 1, open: 2 };

test.each<[string, Partial<Verdict>, string]>([
  [
    'Primary fit',
    { verdict: 'primary', certainty: 'confirmed', low: 76, high: 100 },
    'Certain: nothing still unknown can change this',
  ],
  [
    'Primary fit',
    { verdict: 'primary', certainty: 'confirmed', low: 90, high: 90 },
    'Certain: everything is known',
  ],
  [
    'Primary fit',
    { verdict: 'primary', certainty: 'confirmed', openExclusions: [agency] },
    'Certain, unless this holds: an agency',
  ],
  ['Primary fit', { verdict: 'primary', certainty: 'leaning' }, 'Likely; one more page could change it'],
  [
    'Secondary fit',
    { verdict: 'secondary', certainty: 'leaning', openExclusions: [{ ...agency, likely: true }] },
    'Likely. If it is “an agency”: do not pitch',
  ],
  [
    'Not a fit',
    { verdict: 'none', certainty: 'confirmed', low: 10, high: 40, openExclusions: [agency] },
    'Certain: nothing still unknown can change this',
  ],
  ['B or better', { bound: 'at-least-b', tally }, '6 of 8 checks answered: 5 in favour, 1 against'],
  [
    'Probably B or better',
    { bound: 'likely-at-least-b', tally },
    '6 of 8 checks answered: 5 in favour, 1 against',
  ],
  [
    'Mixed so far',
    { bound: 'at-best-b', direction: 'mixed', tally },
    'B at best: 6 of 8 checks answered: 5 in favour, 1 against',
  ],
  ['Promising so far', { direction: 'promising', tally }, '6 of 8 checks answered: 5 in favour, 1 against'],
  [
    'Nothing decisive read yet',
    { direction: 'nothing', tally: { for: 0, against: 0, open: 8 } },
    'None of 8 checks answered',
  ],
  // A verdict that an earlier version stored points nowhere.
  ['Mixed so far', { direction: null, tally }, '6 of 8 checks answered: 5 in favour, 1 against'],
])('%s: %o', (headline, verdict, detail) => {
  const full = verdictOf([], verdict);
  expect(verdictHeadline(full)).toBe(headline);
  expect(verdictDetail(full)).toBe(detail);
});

test('a negative ICP says why', () => {
  const tiny = {
    id: 'tiny',
    label: '10 people or fewer',
    reason: 'cannot pay for onboarding',
    evidence: null,
  };
  const negative = (reason: string) =>
    verdictOf([], { verdict: 'negative', certainty: 'confirmed', disqualifiers: [{ ...tiny, reason }] });
  expect(verdictHeadline(negative(''))).toBe('Do not pitch');
  expect(verdictDetail(negative(tiny.reason))).toBe('10 people or fewer: cannot pay for onboarding');
  expect(verdictDetail(negative(''))).toBe('10 people or fewer');
});

test('a range of one number is that number', () => {
  expect(rangeText(76, 100)).toBe('76–100');
  expect(rangeText(85, 85)).toBe('85');
});

test('each problem says what is the matter and what to do, in one plain sentence each', () => {
  const titles = PROBLEMS.map((problem) => problemText(problem).title);
  expect(new Set(titles).size).toBe(PROBLEMS.length);
  for (const problem of PROBLEMS) {
    const { title, advice } = problemText(problem);
    expect(title).toMatch(/^[A-Z][^.]{3,40}$/);
    expect(advice).toMatch(/^[A-Z][^.]{10,100}\.$/);
  }
});

test('each kind of page has words of its own', () => {
  expect(new Set(FOREIGN_PAGE_KINDS.map((kind) => pageKindText(kind))).size).toBe(FOREIGN_PAGE_KINDS.length);
});

test('what a page added is said with its values, at most four, without what nobody asks for', () => {
  const fact = <T>(value: T) => ({ value, confidence: 900, facts: [], conflict: false });
  const profile = {
    headcount: fact([51, 200] as const),
    hqCountry: fact('DE'),
    founded: fact([2015, 2015] as const),
  };
  expect(addedText(['hqCountry', 'headcount', 'text', 'name', 'scan'], profile)).toBe(
    'This page added: 51–200 people, Germany',
  );
  expect(addedText(['fundingTotal', 'lastFunding'], profile)).toBe('This page added: funding');
  expect(
    addedText(['founded', 'industry', 'audience', 'technologies', 'functions', 'revenue'], profile),
  ).toBe('This page added: industry, tools in use, founded 2015, who they sell to and 2 more');
  const six = ['founded', 'industry', 'audience', 'technologies', 'functions', 'revenue'] as const;
  expect(addedText(six, profile, Number.POSITIVE_INFINITY)).toBe(
    'This page added: industry, tools in use, founded 2015, who they sell to, teams, revenue',
  );
  expect(addedText(['countries', 'hqCountry', 'hqCity'], profile)).toBe('This page added: Germany');
  expect(addedText(['text', 'scan'], profile)).toBeNull();
});

test.each([
  [[51, 200], '51–200 people'],
  [[10001, null], '10,001+ people'],
  [[12, 12], '12 people'],
  [[1, 1], '1 person'],
] as const)('headcount %o', (interval, words) => {
  expect(headcountText(interval)).toBe(words);
});

test('a country code becomes its name, an odd one stays', () => {
  expect(countryText('AT')).toBe('Austria');
  expect(countryText('not a code')).toBe('not a code');
});
