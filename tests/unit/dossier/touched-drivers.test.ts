import { expect, test } from 'vitest';
import { touchedDrivers } from '#lib/dossier/touched-drivers.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';
import { starter } from '../qualify/starter.ts';

const DRIVER = { pain: 'p', say: 's', askNext: 'a', proof: 'f' };

function touched(cues: string[][], facts: Parameters<typeof buildProfile>[0]) {
  const icp = {
    ...starter,
    valueDrivers: cues.map((own, index) => ({ ...DRIVER, pain: `p${index}`, cues: own })),
  };
  const profile = buildProfile(facts);
  return touchedDrivers(icp, qualify(profile, icp, DAY), profile).map(({ driver, by }) => [
    driver.pain,
    by.map((touch) => touch.kind),
  ]);
}

test('nothing known touches nothing', () => {
  expect(touched([['country', 'hubspot', 'onboarding']], [])).toEqual([]);
});

test('a criterion that is met, a tool in use and a phrase of the prose each touch', () => {
  const facts = [
    evidenceOf('hqCountry', 'AT'),
    evidenceOf('technologies', [{ id: 'hubspot', class: 'runs' }], { source: 'resource' }),
    evidenceOf('text', 'We shorten onboarding for your customers.', { source: 'prose' }),
  ];
  expect(touched([['onboarding'], ['country', 'hubspot']], facts)).toEqual([
    ['p1', ['criterion', 'technology']],
    ['p0', ['phrase']],
  ]);
});

test('a missed criterion and a mention touch nothing', () => {
  const facts = [
    evidenceOf('hqCountry', 'BR'),
    evidenceOf('technologies', [{ id: 'hubspot', class: 'mentions' }], { source: 'prose' }),
  ];
  expect(touched([['country', 'hubspot']], facts)).toEqual([]);
});
