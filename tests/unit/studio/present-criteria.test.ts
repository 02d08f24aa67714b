import { expect, it, test } from 'vitest';
import { presentDimensions, presentExclusions } from '#components/studio/icp/present-criteria.ts';
import type { Criterion } from '#lib/icp/format.ts';
import { starter } from '../qualify/starter.ts';

const asked = (criteria: Criterion[]) =>
  presentDimensions({ ...starter, criteria }).flatMap(({ rows }) => rows.map(({ asks }) => asks));

test('a criterion of the sample asks in words only what its label does not say', () => {
  const rows = [...presentDimensions(starter).flatMap(({ rows }) => rows), ...presentExclusions(starter)];
  const asks = Object.fromEntries(rows.map(({ label, asks }) => [label, asks]));
  expect(asks).toMatchObject({
    'CRM or marketing automation': null,
    'RevOps function': null,
    'Headcount 11–1,000': null,
    Agency: null,
    Headcount: '51–500',
    'Head office': 'United States, Canada or DACH',
    'Recent funding': 'Funding within 90 days',
  });
});

it.each([
  ['Not an agency', 'anything but Agency'],
  ['Agency', 'anything but Agency'],
])('what turns the sense is never left out: %s', (label, expected) => {
  const test = { op: 'notIn' as const, attribute: 'businessModel' as const, values: ['agency'] };
  const [criterion] = starter.criteria;
  if (!criterion) throw new Error('the sample has no criterion');
  expect(asked([{ ...criterion, label, test } as Criterion])).toEqual([expected]);
});
