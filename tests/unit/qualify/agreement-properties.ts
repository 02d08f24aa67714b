import assert from 'node:assert/strict';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import type { Degree } from '#lib/qualify/engine/degree.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { naiveQualify } from '../../naive/naive-qualify.ts';
import type { Property } from './property.ts';
import { forSeeds } from './property.ts';
import { randomTest } from './random-icp.ts';
import { factsOf, profileOf, randomProfile } from './random-profile.ts';
import { AS_OF } from './random-value.ts';
import { refinement } from './refinement.ts';
import { anyIcp, degreeOf, plain, weighed } from './weigh-case.ts';

/** Whoever computes it, in whatever order: the same verdict. */
export const AGREEMENT: Readonly<Record<string, Property>> = {
  'P1 the compiled engine says what the naive one says': forSeeds((random) => {
    const icp = anyIcp(random);
    const profile = random.chance(0.5) ? randomProfile(random) : profileOf(refinement(random).after);
    const { decision, degrees } = weighed(icp, profile);
    const naive = naiveQualify(profile, icp, AS_OF);
    const { verdict, certainty, bound, direction, possible, low, high, up, down } = naive;
    assert.equal(
      plain(decision),
      JSON.stringify([verdict, certainty, bound, direction, possible, low, high, up, down]),
    );
    for (const [index, { id }] of icp.criteria.entries()) {
      const { lo, hi, gateLo, gateHi, share, contested } = degrees[index] as Degree;
      const {
        missStated: _,
        metStated: __,
        contested: doubtful = false,
        ...own
      } = naive.degrees[id] as Degree;
      assert.deepEqual({ lo, hi, gateLo, gateHi, share, contested }, { ...own, contested: doubtful }, id);
    }
  }),

  'P5 order changes nothing, to the byte': forSeeds((random) => {
    const icp = anyIcp(random);
    const facts = factsOf(random.chance(0.5) ? randomProfile(random) : profileOf(refinement(random).after));
    const shuffled = {
      ...icp,
      criteria: random.shuffle(icp.criteria),
      tiers: {
        primary: { ...icp.tiers.primary, musts: random.shuffle(icp.tiers.primary.musts) },
        secondary: { ...icp.tiers.secondary, guards: random.shuffle(icp.tiers.secondary.guards) },
      },
    };
    const one = qualify(profileOf(facts), icp, AS_OF);
    const other = qualify(profileOf(random.shuffle(facts)), icp, AS_OF);
    assert.equal(JSON.stringify(other), JSON.stringify(one));
    const reordered = weighed(shuffled, profileOf(random.shuffle(facts))).decision;
    assert.equal(plain(reordered), plain(weighed(icp, profileOf(facts)).decision));
    const points = (verdict: Verdict) =>
      Object.fromEntries(
        verdict.reasons.map(({ criterion, code, points: own }) => [`${criterion} ${code}`, own]),
      );
    assert.deepEqual(points(qualify(profileOf(facts), shuffled, AS_OF)), points(one));
  }),

  'P9 hasNone is NOT hasAny, notIn is NOT in': forSeeds((random) => {
    const test = randomTest(random);
    const profile = randomProfile(random);
    const pair: Partial<Record<SimpleTest['op'], 'hasNone' | 'notIn'>> = { hasAny: 'hasNone', in: 'notIn' };
    const op = pair[test.op];
    if (op === undefined) return;
    const yes = degreeOf(test, profile);
    // What speaks against the account in one form speaks against it in the other.
    const no = degreeOf({ ...test, op } as SimpleTest, profile, { met: true, missed: false });
    assert.deepEqual(
      [no.lo, no.hi, no.gateLo, no.gateHi],
      [1_000 - yes.hi, 1_000 - yes.lo, 1_000 - yes.gateHi, 1_000 - yes.gateLo],
    );
  }),
};
