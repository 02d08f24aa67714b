import assert from 'node:assert/strict';
import type { Criterion, Icp } from '#lib/icp/format.ts';
import type { Degree } from '#lib/qualify/engine/degree.ts';
import { TOTAL } from '#lib/qualify/engine/points.ts';
import type { Property } from './property.ts';
import { forSeeds } from './property.ts';
import { randomIcp } from './random-icp.ts';
import { factsOf, profileOf, randomFact, randomProfile } from './random-profile.ts';
import { starter } from './starter.ts';
import { plain, weighed } from './weigh-case.ts';

/** What is not known, or not found, is never a no. */
export const UNKNOWN: Readonly<Record<string, Property>> = {
  'P11 nothing known is the whole interval, undecided': forSeeds((random) => {
    const icp = random.chance(0.2) ? starter : randomIcp(random);
    // "At least none of them" is met before anything is seen.
    if (JSON.stringify(icp.criteria).includes('"min":0')) return;
    const { decision } = weighed(icp, {});
    assert.deepEqual([decision.low, decision.high, decision.verdict], [0, TOTAL, 'undecided']);
    const excludes = icp.negative.length > 0 || icp.criteria.some(({ role }) => role === 'exclude');
    assert.deepEqual(decision.possible, ['primary', 'secondary', 'none', ...(excludes ? ['negative'] : [])]);
  }),

  'P17 an absent phrase moves nothing': forSeeds((random) => {
    const phrase: Criterion = {
      id: 'phrase',
      label: 'Phrase',
      dim: 'firmographic',
      role: 'score',
      weight: 20,
      test: {
        op: 'matches',
        phrases: ['zebra crossing', 'zebra*'],
        scope: random.pick(['any', 'about', 'careers'] as const),
        ...(random.chance(0.5) ? { absence: 'counts' as const } : {}),
      },
    };
    const icp = {
      ...starter,
      criteria: [...starter.criteria, phrase],
      tiers: {
        primary: { ...starter.tiers.primary, use: undefined },
        secondary: { ...starter.tiers.secondary, use: undefined },
      },
    } as Icp;
    const facts = factsOf(randomProfile(random)).filter(
      ({ attribute }) => attribute !== 'scan' && attribute !== 'text',
    );
    const text = Array.from({ length: 1 + random.below(3) }, () => randomFact('text', random));
    assert.equal(
      plain(weighed(icp, profileOf([...facts, ...text])).decision),
      plain(weighed(icp, profileOf(facts)).decision),
    );
    const { degrees } = weighed(icp, profileOf([...facts, ...text]));
    const own = degrees[icp.criteria.length - 1] as Degree;
    assert.deepEqual([own.lo, own.hi], [0, 1_000]);
  }),
};
