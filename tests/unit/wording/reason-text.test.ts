import { expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { seeded } from '../qualify/random.ts';
import { randomIcp } from '../qualify/random-icp.ts';
import { randomProfile } from '../qualify/random-profile.ts';
import { AS_OF } from '../qualify/random-value.ts';
import { starter } from '../qualify/starter.ts';

function texts(profile: Record<string, unknown>): Record<string, string> {
  const { reasons } = qualify(readProfile(profile, AS_OF).profile, starter, AS_OF);
  return Object.fromEntries(reasons.map((reason) => [reason.criterion, reasonText(reason)]));
}

test('reasons are said in words', () => {
  expect(
    texts({
      headcount: [51, 200],
      hqCountry: 'AT',
      technologies: [{ id: 'hubspot', class: 'runs' }],
      fundingStage: 'series-b',
      businessModel: 'saas',
      audience: ['b2b'],
      functions: ['revops'],
    }),
  ).toMatchObject({
    headcount: '51–200 people, inside 51–500',
    country: 'Austria, inside DACH',
    'crm-or-marketing-automation': 'Runs a CRM: HubSpot',
    'funding-stage': 'Series B, inside Series A–Series C',
    'business-model': 'SaaS',
    audience: 'Sells to businesses',
    revops: 'RevOps team seen',
    industry: 'Industry: not found yet',
  });
  expect(texts({ headcount: [5_001, null], hqCountry: 'FR', businessModel: 'agency' })).toMatchObject({
    headcount: '5,001+ people, required: 51–500',
    country: 'France, outside United States, Canada, DACH (required)',
    'business-model': 'Agency, not software',
  });
});

test('whatever is known, a reason has words, at most twelve, and no gap', () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const random = seeded(seed);
    const icp = random.chance(0.3) ? starter : randomIcp(random);
    const verdict = qualify(randomProfile(random), icp, AS_OF);
    for (const reason of [...verdict.reasons, ...verdict.timing.reasons]) {
      const words = reasonText(reason);
      expect(words.split(/\s+/).length).toBeLessThanOrEqual(12);
      expect(words).not.toMatch(/undefined|NaN|\$\d|^[,: ]|[,:] *$/);
      expect(words).not.toBe('');
    }
  }
});
