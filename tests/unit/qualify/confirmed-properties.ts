import assert from 'node:assert/strict';
import { DISPROVEN, PROVEN } from '#lib/qualify/engine/degree.ts';
import { disjointPair } from '#lib/qualify/engine/disjoint-facts.ts';
import { usedAttributes } from '#lib/qualify/stamp/stamp.ts';
import type { Property } from './property.ts';
import { forSeeds } from './property.ts';
import type { Random } from './random.ts';
import type { AnyFact } from './random-profile.ts';
import { factsOf, profileOf, randomFact, randomProfile } from './random-profile.ts';
import { AS_OF, LEAVES } from './random-value.ts';
import { refinement } from './refinement.ts';
import { starter } from './starter.ts';
import { anyIcp, weighed } from './weigh-case.ts';

/** A company's facts with some that nobody should believe or that contradict them. */
function muddied(random: Random): AnyFact[] {
  const facts = random.chance(0.2) ? factsOf(randomProfile(random)) : refinement(random).after;
  const attributes = ['headcount', 'hqCountry', 'industry', 'businessModel', 'founded'] as const;
  const more = Array.from({ length: random.below(4) }, () => ({
    ...randomFact(random.pick(attributes), random),
    day: AS_OF,
  }));
  return [...facts, ...more];
}

/** What a confirmed verdict may rest on. */
export const CONFIRMED: Readonly<Record<string, Property>> = {
  'P19 no confirmed verdict rests on a hint': forSeeds((random) => {
    const icp = anyIcp(random);
    const facts = muddied(random);
    const { decision } = weighed(icp, profileOf(facts));
    if (decision.certainty !== 'confirmed') return;
    // A hint of a tool or a phrase hides an absence; counts of members and scans have no grade.
    const ungraded = ['technologies', 'functions', 'text', 'scan', 'linkedinMembers', 'lastFunding'];
    const graded = facts.filter(
      ({ attribute, confidence }) => confidence >= 700 || ungraded.includes(attribute),
    );
    if (JSON.stringify(icp).includes('"exists"') || JSON.stringify(icp).includes('"growth"')) return;
    const without = weighed(icp, profileOf(graded)).decision;
    assert.deepEqual([without.verdict, without.certainty], [decision.verdict, 'confirmed']);
  }),

  'P20 no gate is settled by one source against another': forSeeds((random) => {
    const facts = muddied(random);
    const { decision, degrees } = weighed(starter, profileOf(facts));
    for (const attribute of usedAttributes(starter)) {
      const own = facts.filter((fact) => fact.attribute === attribute && fact.confidence >= 700);
      const fresh = own.filter(({ day }) => AS_OF - day <= 365);
      if (disjointPair(fresh) === null) continue;
      for (const [index, { test }] of starter.criteria.entries()) {
        const degree = degrees[index];
        if (!degree || !('attribute' in test) || test.attribute !== attribute) continue;
        assert.ok(degree.gateLo < PROVEN && degree.gateHi > DISPROVEN, `${attribute} ${decision.verdict}`);
        assert.equal(degree.cause, 'conflict');
      }
    }
  }),

  'P21 what a company chose on LinkedIn is no proof against it': forSeeds((random) => {
    const facts = muddied(random).filter(({ attribute }) => attribute !== 'industry');
    const chosen = {
      ...randomFact('industry', random),
      value: [{ leaf: random.pick(LEAVES), p: 1 }],
      source: random.pick(['linkedin-record', 'linkedin-guest', 'linkedin-page', 'sales-navigator'] as const),
      confidence: 950,
      day: AS_OF,
    } as AnyFact;
    const industry = starter.criteria.findIndex(({ id }) => id === 'industry');
    const { decision, degrees } = weighed(starter, profileOf([...facts, chosen]));
    assert.ok((degrees[industry]?.gateHi ?? 0) > DISPROVEN);
    if (decision.certainty !== 'confirmed' || decision.verdict !== 'none') return;
    // Somebody else's no: it stands without the industry.
    const without = weighed(starter, profileOf(facts)).decision;
    assert.deepEqual([without.verdict, without.certainty], ['none', 'confirmed']);
  }),
};
