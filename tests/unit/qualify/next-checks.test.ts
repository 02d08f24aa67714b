import { expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from './starter.ts';

const DAY = 20_779;
/** Everything but the head office, which is a must, and the business model, by which an agency is told. */
const OPEN = {
  industry: 'business_software',
  audience: ['b2b'],
  headcount: [51, 200],
  companyType: 'private',
  fundingStage: 'series-b',
  technologies: [{ id: 'hubspot', class: 'runs' }],
  functions: ['revops'],
};

function checks(facts: object) {
  const { next } = qualify(readProfile(facts, DAY).profile, starter, DAY);
  return new Map(next.map((check) => [check.where, check]));
}

test('a page that can only rule an exclusion out settles nothing while a must is open elsewhere', () => {
  const next = checks(OPEN);
  expect(next.get('about')).toMatchObject({ criteria: ['agency'], points: 0, settles: 0 });
  expect(next.get('imprint')?.criteria).toEqual(['country']);
});

test('the page that answers the last open must settles the verdict whichever way, and comes first', () => {
  const next = [...checks({ ...OPEN, businessModel: 'saas', functions: ['sales'] }).values()];
  expect(next.map(({ where, settles }) => [where, settles])).toEqual([
    ['imprint', 1_000],
    ['linkedin', 1_000],
    ['careers', 0],
  ]);
});

test('nothing is left to look at once the verdict is confirmed, whatever is still open', () => {
  expect(checks({ ...OPEN, businessModel: 'saas', hqCountry: 'US', functions: ['sales'] }).size).toBe(0);
});

test('the page that answers more comes first, though another one is read a little faster', () => {
  const aboutRead = { audience: ['b2b'], hqCountry: 'US', scan: { technologies: 0, scopes: ['about'] } };
  const [first, second] = checks(aboutRead).values();
  expect([first, second]).toMatchObject([
    { where: 'linkedin', points: 35, settles: 500 },
    { where: 'home', points: 25, settles: 500 },
  ]);
});
