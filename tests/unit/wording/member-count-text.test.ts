import { expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { Interval } from '#lib/values/interval.ts';
import { memberCountText } from '#lib/wording/member-count-text.ts';

const SEEN = {
  source: 'linkedin-record',
  quote: '',
  url: 'https://www.linkedin.com/company/acme/',
  confidence: 950,
  day: 20_779,
  scope: 'linkedin',
} as const;

function profileOf(band: Interval, members: number, isRollup = false) {
  const facts: Evidence[] = [
    { ...SEEN, attribute: 'headcount', value: band },
    { ...SEEN, attribute: 'linkedinMembers', value: members },
  ];
  if (isRollup) facts.push({ ...SEEN, attribute: 'flags', value: ['headcount-rollup'] });
  return buildProfile(facts);
}

test.each([
  [[51, 200], 38, 'LinkedIn says 51–200 people and shows 38 members'],
  [[51, 200], 1_473, 'LinkedIn says 51–200 people and shows 1,473 members'],
  [[10_001, null], 9_000, 'LinkedIn says 10,001+ people and shows 9,000 members'],
  [[51, 200], 51, null],
  [[51, 200], 200, null],
  [[10_001, null], 310_860, null],
] as const)('a band of %j and %i members: %s', (band, members, text) => {
  expect(memberCountText(profileOf(band, members))).toBe(text);
});

test('members counted over several companies are no contradiction', () => {
  expect(memberCountText(profileOf([51, 200], 5_000, true))).toBeNull();
});

test('a band that a website states is not contradicted by LinkedIn alone', () => {
  const profile = profileOf([51, 200], 38);
  for (const fact of profile.headcount?.facts ?? []) fact.scope = 'about';
  expect(memberCountText(profile)).toBeNull();
});
