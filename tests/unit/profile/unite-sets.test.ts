import { expect, test } from 'vitest';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { evidenceOf } from '../evidence-of.ts';

test('several scans tell together: the most that one of them saw, the pages of all', () => {
  const { scan } = buildProfile([
    evidenceOf('scan', { technologies: 900, scopes: ['home'] }, { source: 'structure' }),
    evidenceOf('scan', { technologies: 0, scopes: ['linkedin'] }, { source: 'linkedin-guest' }),
  ]);
  expect(scan?.value.technologies).toBe(900);
  expect(scan?.value.scopes.toSorted()).toEqual(['home', 'linkedin']);
});

test('of several answers to one question the best supported stands', () => {
  const { answers } = buildProfile([
    evidenceOf('answers', { deadline: 'none', budget: 'yes' }, { source: 'crm', confidence: 800 }),
    evidenceOf('answers', { deadline: 'urgent' }, { source: 'list', confidence: 950 }),
  ]);
  expect(answers?.value).toEqual({ deadline: 'urgent', budget: 'yes' });
});
