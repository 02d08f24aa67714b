import assert from 'node:assert/strict';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import type { Degree } from '#lib/qualify/engine/degree.ts';
import type { Property } from './property.ts';
import { forSeeds } from './property.ts';
import { randomIcp, randomTest } from './random-icp.ts';
import { factsOf, profileOf, randomProfile } from './random-profile.ts';
import { randomTruth, trueFacts } from './random-truth.ts';
import { refinable, refinement } from './refinement.ts';
import { starter } from './starter.ts';
import { anyIcp, degreeOf, inside, weighed } from './weigh-case.ts';

/** More, fresher and better evidence narrows; it never turns a confirmed verdict round. */
export const REFINEMENT: Readonly<Record<string, Property>> = {
  'P2 refining facts keeps the interval inside': forSeeds((random) => {
    const icp = refinable(anyIcp(random));
    const { before, after } = refinement(random);
    const wide = weighed(icp, profileOf(before));
    const narrow = weighed(icp, profileOf(after));
    for (const [index, { id }] of icp.criteria.entries()) {
      assert.ok(inside(narrow.degrees[index] as Degree, wide.degrees[index] as Degree), id);
    }
    assert.ok(narrow.decision.low >= wide.decision.low && narrow.decision.high <= wide.decision.high);
  }),

  'P3 a confirmed verdict changes only to negative, through an exclusion listed as open': forSeeds(
    (random) => {
      const icp = random.chance(0.8) ? starter : refinable(randomIcp(random));
      const { before, after } = refinement(random);
      const first = weighed(icp, profileOf(before)).decision;
      const then = weighed(icp, profileOf(after)).decision;
      for (const fit of then.possible) assert.ok(first.possible.includes(fit), `${fit} was not possible`);
      if (first.certainty !== 'confirmed' || first.verdict === then.verdict) return;
      assert.equal(then.verdict, 'negative');
      const listed = first.unsettled.map(({ index }) => index);
      assert.ok(then.fired.every((index) => listed.includes(index)));
    },
  ),

  'P7 older evidence only widens': forSeeds((random) => {
    const icp = anyIcp(random);
    const { before } = refinement(random);
    const days = 1 + random.below(800);
    // A trigger's age is the event's own, and a scan makes absences: both are other facts when they are older.
    const facts = before.filter(({ attribute }) => attribute !== 'triggers');
    const older = facts.map((fact) => (random.chance(0.5) ? { ...fact, day: fact.day - days } : fact));
    const fresh = weighed(refinable(icp), profileOf(facts)).degrees;
    const stale = weighed(refinable(icp), profileOf(older)).degrees;
    for (const [index, degree] of stale.entries()) assert.ok(inside(fresh[index] as Degree, degree));
  }),

  'P8 a weaker grade nests around a stronger one': forSeeds((random) => {
    const test = randomTest(random);
    if (test.op === 'growth') return;
    const facts = factsOf(randomProfile(random)).filter(
      ({ attribute, source }) => attribute !== 'scan' && source !== 'classifier',
    );
    const [first] = random.shuffle(facts);
    if (!first) return;
    const weaker = { ...first, confidence: Math.max(0, first.confidence - random.pick([50, 200, 400])) };
    assert.ok(inside(degreeOf(test, profileOf([first])), degreeOf(test, profileOf([weaker]))));
  }),

  'P18 agreement never widens': forSeeds((random) => {
    const test = random.pick<SimpleTest>([
      { op: 'range', attribute: 'headcount', min: 51, max: 500 },
      { op: 'in', attribute: 'hqCountry', values: ['US', 'DACH'] },
      { op: 'in', attribute: 'businessModel', values: ['saas'] },
      { op: 'in', attribute: 'industry', values: ['business_software', 'cybersecurity'] },
      { op: 'range', attribute: 'fundingStage', min: 'series-a', max: 'series-c' },
      { op: 'hasAny', attribute: 'technologies', values: ['hubspot', 'marketo'] },
      { op: 'age', attribute: 'founded', min: 5, max: 20 },
    ]);
    const truth = randomTruth(random, 0.7);
    const facts = trueFacts(truth, random, false, 0.3).filter(({ attribute }) => attribute !== 'scan');
    const own = facts.filter(({ attribute }) => 'attribute' in test && attribute === test.attribute);
    const [one] = own;
    if (!one) return;
    assert.ok(inside(degreeOf(test, profileOf(own)), degreeOf(test, profileOf([one]))));
  }),
};
