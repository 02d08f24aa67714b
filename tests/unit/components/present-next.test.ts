import { expect, test } from 'vitest';
import { presentNext } from '#components/popup/present-next.ts';
import type { NextCheck } from '#lib/qualify/verdict.ts';
import { OPEN, verdictOf } from '../../lab/gallery/fixture-verdicts.ts';

const linkedin: NextCheck = {
  where: 'linkedin',
  criteria: ['headcount', 'country'],
  points: 35,
  settles: 300,
};
const careers: NextCheck = { where: 'careers', criteria: ['revops'], points: 10, settles: 100 };
const reasons = Object.values(OPEN);
const known = {
  linkedin: { value: { slug: 'acme' }, confidence: 900, facts: [], conflict: false },
};

test('the first check is the next step, with what it could settle', () => {
  expect(presentNext(verdictOf(reasons, { next: [linkedin, careers] }), known)).toEqual({
    check: linkedin,
    title: 'Open their LinkedIn, then click ICP Lens there',
    detail: 'Tells size and country',
  });
});

test('without a link to LinkedIn it is a search', () => {
  expect(presentNext(verdictOf(reasons, { next: [linkedin] }), {})).toMatchObject({
    title: 'Find them on LinkedIn, then click ICP Lens there',
  });
});

test('a confirmed verdict needs no next step; without a check there is none', () => {
  expect(presentNext(verdictOf(reasons, { certainty: 'confirmed', next: [careers] }), known)).toBeNull();
  expect(presentNext(verdictOf(reasons, {}), known)).toBeNull();
});

test('more criteria than fit a line are counted; criteria that no reason names are left out', () => {
  const wide: NextCheck = { ...linkedin, criteria: ['gone', ...Object.keys(OPEN)], points: 900 };
  expect(presentNext(verdictOf(reasons, { next: [wide] }), known)?.detail).toBe(
    'Tells size, country, CRM or marketing automation and 2 more',
  );
  const unnamed: NextCheck = { ...linkedin, criteria: ['gone'] };
  expect(presentNext(verdictOf(reasons, { next: [unnamed] }), known)?.detail).toBe('Could tell more');
});
