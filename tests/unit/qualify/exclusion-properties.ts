import assert from 'node:assert/strict';
import type { Criterion } from '#lib/icp/format.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import type { Property } from './property.ts';
import { forSeeds } from './property.ts';
import { randomTest } from './random-icp.ts';
import type { AnyFact } from './random-profile.ts';
import { factsOf, profileOf, randomFact, randomProfile } from './random-profile.ts';
import { AS_OF, LEAVES } from './random-value.ts';
import { refinement } from './refinement.ts';
import { starter } from './starter.ts';
import { anyIcp, weighed } from './weigh-case.ts';

/** What excludes an account, and what never does. */
export const EXCLUSIONS: Readonly<Record<string, Property>> = {
  'P4 a proven exclusion decides, whatever else is known': forSeeds((random) => {
    const facts = factsOf(randomProfile(random)).filter(
      ({ attribute }) => !['headcount', 'linkedinMembers', 'flags'].includes(attribute),
    );
    const tiny = {
      ...randomFact('headcount', random),
      value: [2, 10],
      source: 'about',
      confidence: 950,
      day: AS_OF,
    };
    const { decision } = weighed(starter, profileOf([...facts, tiny as AnyFact]));
    assert.deepEqual([decision.verdict, decision.certainty], ['negative', 'confirmed']);
  }),

  'P14 an added exclusion only moves to negative or to a lean': forSeeds((random) => {
    const icp = anyIcp(random);
    const profile = random.chance(0.3) ? randomProfile(random) : profileOf(refinement(random).after);
    const exclusion: Criterion = {
      id: 'added',
      label: 'Added',
      dim: 'firmographic',
      role: 'exclude',
      weight: 0,
      test: randomTest(random),
      ...(random.chance(0.3) ? { onUnknown: 'block' as const } : {}),
    };
    const before = weighed(icp, profile).decision;
    const after = weighed({ ...icp, criteria: [...icp.criteria, exclusion] }, profile).decision;
    if (after.verdict === 'negative') return;
    assert.equal(after.verdict, before.verdict);
    if (after.certainty !== before.certainty)
      assert.deepEqual([before.certainty, after.certainty], ['confirmed', 'leaning']);
    assert.deepEqual([after.low, after.high], [before.low, before.high]);
  }),

  'P16 what text suggests never fires an exclusion': forSeeds((random) => {
    const exclusion: Criterion = {
      id: 'added',
      label: 'Added',
      dim: 'firmographic',
      role: 'exclude',
      weight: 0,
      test: random.chance(0.5)
        ? { op: 'in', attribute: 'industry', values: random.some(LEAVES, 20) }
        : random.pick<SimpleTest>([
            { op: 'in', attribute: 'businessModel', values: ['agency', 'services'] },
            { op: 'notIn', attribute: 'industry', values: ['business_software'] },
            { op: 'matches', phrases: ['we are an agency', 'agency'], scope: 'any' },
          ]),
    };
    const text = randomFact('text', random);
    const facts = [
      ...factsOf(randomProfile(random)).filter(
        ({ attribute }) => attribute !== 'industry' && attribute !== 'businessModel',
      ),
      { ...randomFact('businessModel', random), source: 'classifier' } as AnyFact,
      {
        ...randomFact('industry', random),
        source: 'classifier',
        value: [{ leaf: random.pick(LEAVES), p: random.pick([0.7, 0.95, 0.99, 1]) }],
        day: AS_OF,
      } as AnyFact,
      { ...text, value: `we are an agency ${String(text.value)}` } as AnyFact,
    ];
    const icp = {
      ...starter,
      negative: [],
      criteria: [...starter.criteria.filter(({ role }) => role === 'score'), exclusion],
    };
    assert.deepEqual(weighed(icp, profileOf(facts)).decision.fired, []);
  }),
};
