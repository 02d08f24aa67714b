import { expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Direction } from '#lib/qualify/verdict.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from './starter.ts';
import { EXAMPLES_DAY } from './worked-examples.ts';

const GUESS = { confidence: 800, source: 'classifier' };
const text = (leaf: string, p: number) => ({ industry: { value: [{ leaf, p }], ...GUESS } });
const SAAS = { businessModel: { value: 'saas', confidence: 750 } };
const B2B = { audience: { value: ['b2b'], confidence: 750 } };
const US = { hqCountry: { value: 'US', confidence: 950 } };

const CASES: [title: string, profile: object, direction: Direction | null][] = [
  ['nothing known', {}, 'nothing'],
  ['a guess too weak to answer anything', text('logistics_transport', 0.4), 'nothing'],
  ['one answer in favor is no direction', US, 'mixed'],
  ['two in favor', { ...SAAS, ...B2B }, 'promising'],
  ['three in favor', { ...text('business_software', 0.9), ...SAAS, ...B2B }, 'promising'],
  ['one against', text('logistics_transport', 0.9), 'doubtful'],
  ['a guard likely missed', { businessModel: { value: 'services', confidence: 750 } }, 'doubtful'],
  [
    'a must likely missed outweighs what is in favor, for it alone would decide',
    { ...text('logistics_transport', 0.9), ...SAAS, ...B2B },
    'doubtful',
  ],
  ['an optional point lost', { ...SAAS, ...US, fundingStage: 'bootstrapped' }, 'mixed'],
  [
    'a likely exclusion',
    { ...B2B, ...text('business_software', 0.9), businessModel: { value: 'agency', confidence: 750 } },
    'doubtful',
  ],
  ['a settled verdict points nowhere', { ...US, headcount: [5_001, 10_000] }, null],
];

test.each(CASES)('%s', (_, profile, direction) => {
  const read = readProfile(profile, EXAMPLES_DAY);
  expect(read.warnings).toEqual([]);
  const verdict = qualify(read.profile, starter, EXAMPLES_DAY);
  expect(verdict.direction).toBe(direction);
  expect(verdict.direction === null).toBe(verdict.verdict !== 'undecided');
});
