import { expect, test } from 'vitest';
import { NO_RECORDS } from '#lib/dossier/account-records.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { PROBLEMS } from '#lib/read/problem.ts';
import { FOREIGN_PAGE_KINDS } from '#lib/read/read-result.ts';
import {
  badgeFor,
  badgeForDossier,
  badgeForForeignPage,
  badgeForProblem,
  badgeToAdd,
} from '#lib/wording/badge.ts';
import { ICP, PRIMARY } from '../../lab/gallery/fixture-dossiers.ts';
import { verdictOf } from '../../lab/gallery/fixture-verdicts.ts';
import { contrastRatio } from '../components/contrast-ratio.ts';

const range = { low: 82, high: 94 };
const tally = { for: 5, against: 0, open: 3 };
const tiny = { id: 'tiny', label: '10 people or fewer', reason: 'cannot pay for onboarding', evidence: null };

test.each<[string, Partial<Verdict>, string, string]>([
  [
    'primary confirmed',
    { verdict: 'primary', certainty: 'confirmed', ...range },
    'A',
    'Primary fit: Acme (82-94)',
  ],
  [
    'primary leaning',
    { verdict: 'primary', certainty: 'leaning', ...range },
    'A?',
    'Primary fit, likely: Acme (82-94)',
  ],
  [
    'secondary confirmed',
    { verdict: 'secondary', certainty: 'confirmed', ...range },
    'B',
    'Secondary fit: Acme (82-94)',
  ],
  [
    'secondary leaning',
    { verdict: 'secondary', certainty: 'leaning', ...range },
    'B?',
    'Secondary fit, likely: Acme (82-94)',
  ],
  [
    'one number',
    { verdict: 'secondary', certainty: 'confirmed', low: 80, high: 80 },
    'B',
    'Secondary fit: Acme (80)',
  ],
  [
    'not a fit',
    { verdict: 'none', certainty: 'confirmed', low: 12, high: 40 },
    '–',
    'Not a fit: Acme (12-40)',
  ],
  [
    'not a fit, leaning',
    { verdict: 'none', certainty: 'leaning', low: 12, high: 87 },
    '–',
    'Not a fit, likely: Acme (12-87)',
  ],
  [
    'negative',
    { verdict: 'negative', certainty: 'confirmed', disqualifiers: [tiny] },
    'NO',
    'Do not pitch: 10 people or fewer',
  ],
  ['at least B', { bound: 'at-least-b', tally }, 'B+', 'B or better: 5 of 8 checks answered, all in favour'],
  [
    'likely at least B',
    { bound: 'likely-at-least-b', tally },
    'B+',
    'Probably B or better: 5 of 8 checks answered, all in favour',
  ],
  [
    'at best B',
    { bound: 'at-best-b', direction: 'promising', tally },
    '?+',
    'Promising so far: 5 of 8 checks answered, all in favour',
  ],
  [
    'promising',
    { direction: 'promising', tally: { for: 3, against: 0, open: 5 } },
    '?+',
    'Promising so far: 3 of 8 checks answered, all in favour',
  ],
  [
    'mixed',
    { direction: 'mixed', tally: { for: 3, against: 1, open: 4 } },
    '?',
    'Mixed so far: 4 of 8 checks answered: 3 in favour, 1 against',
  ],
  [
    'a single answer is no mixture',
    { direction: 'mixed', tally: { for: 1, against: 0, open: 7 } },
    '?',
    'Little known so far: 1 of 8 checks answered, in favour',
  ],
  [
    'doubtful',
    { direction: 'doubtful', tally: { for: 0, against: 1, open: 7 } },
    '?–',
    'Doubtful so far: 1 of 8 checks answered, against',
  ],
  [
    'nothing',
    { direction: 'nothing', tally: { for: 0, against: 0, open: 8 } },
    '…',
    'Nothing decisive read yet: None of 8 checks answered',
  ],
])('badge of %s', (_, verdict, text, title) => {
  expect(badgeFor(verdictOf([], verdict), 'Acme')).toMatchObject({ text, title });
});

test('colors: green, blue, grey, red, a pale blue for a floor and a neutral that is no warning', () => {
  const color = (verdict: Partial<Verdict>) => badgeFor(verdictOf([], verdict), 'Acme').color;
  const all = [
    color({ verdict: 'primary', certainty: 'confirmed' }),
    color({ verdict: 'secondary', certainty: 'confirmed' }),
    color({ verdict: 'none', certainty: 'confirmed' }),
    color({ verdict: 'negative', certainty: 'confirmed' }),
    color({ bound: 'at-least-b' }),
    color({}),
  ];
  expect(new Set(all).size).toBe(6);
  expect(color({ verdict: 'primary', certainty: 'leaning' })).toBe(all[0]);
  expect(color({ bound: 'at-best-b' })).toBe(all[5]);
});

test('badge letters can be read on their ground', () => {
  const verdicts: Partial<Verdict>[] = [
    { verdict: 'primary' },
    { verdict: 'secondary' },
    { verdict: 'none' },
    { verdict: 'negative' },
    { bound: 'at-least-b' },
    {},
  ];
  for (const verdict of verdicts) {
    const { color, textColor } = badgeFor(verdictOf([], verdict), 'Acme');
    expect(contrastRatio(textColor, color)).toBeGreaterThanOrEqual(4.5);
  }
});

test('a page that is no company and a page that cannot be read show no letters and say why', () => {
  for (const kind of FOREIGN_PAGE_KINDS) {
    expect(badgeForForeignPage(kind)).toMatchObject({ text: '' });
    expect(badgeForForeignPage(kind).title).toMatch(/^Not a company's page: \S/);
  }
  for (const problem of PROBLEMS) {
    expect(badgeForProblem(problem).text).toBe('');
    expect(badgeForProblem(problem).title).toMatch(/^\S.+\. \S.+\.$/);
  }
});

test('an account on a local list shows the list and no verdict', () => {
  const dossier = {
    account: { key: 'acme.example', name: 'Acme', domain: 'acme.example', pagesRead: 1 },
    ...{ profile: {}, verdict: PRIMARY, icp: ICP, others: [], links: {}, records: NO_RECORDS },
  };
  const suppression = { kind: 'customer', detail: '', list: 'CRM', day: 20_779 } as const;
  expect(badgeForDossier(dossier).text).toMatch(/^A/);
  expect(badgeForDossier({ ...dossier, suppression })).toMatchObject({
    text: '!',
    title: expect.stringContaining('Acme'),
  });
});

test('a tab that was opened for an account says what a click there will do', () => {
  expect(badgeToAdd('Kestrel Analytics')).toMatchObject({
    text: '+',
    title: 'Click to add to Kestrel Analytics',
  });
});
