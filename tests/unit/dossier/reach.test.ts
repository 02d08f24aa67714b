import { expect, test } from 'vitest';
import { coverCommittee, matchPersona } from '#lib/dossier/reach.ts';
import type { Persona } from '#lib/icp/format.ts';

const CHAMPION: Persona = {
  id: 'champion',
  buyerRole: 'champion',
  titles: ['revenue op*', 'vp sales'],
  functions: ['revops'],
  seniorities: [],
};
const BUYER: Persona = {
  ...CHAMPION,
  id: 'buyer',
  buyerRole: 'economic',
  titles: ['cfo'],
  functions: ['finance'],
};

test.each([
  [{ title: 'Head of Revenue Operations' }, 'fits'],
  [{ functions: ['revops'] as const }, 'fits'],
  [{ title: 'Office Manager' }, 'misses'],
  [{ title: 'VP Sales', functions: ['legal'] as const }, 'misses'],
  [{}, 'open'],
])('%j: %s', (person, fit) => {
  expect(matchPersona(person, CHAMPION)).toBe(fit);
});

test('the committee names who is covered and who is missing; an unknown person covers nobody', () => {
  const people = [{ title: 'Revenue Operations Lead' }, {}];
  expect(coverCommittee(people, [CHAMPION, BUYER])).toEqual({ covered: ['champion'], missing: ['buyer'] });
});
