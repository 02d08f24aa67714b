import assert from 'node:assert/strict';
import type { Icp } from '#lib/icp/format.ts';
import { compiledIcp } from '#lib/qualify/engine/compile-icp.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Cell, Condition } from '#lib/qualify/settle/condition.ts';
import { cutsOf } from '#lib/qualify/settle/cut.ts';
import { fill } from '#lib/qualify/settle/fill.ts';
import { whatDecides } from '#lib/qualify/settle/what-decides.ts';
import { FUNDING_STAGES, type FundingStage } from '#lib/values/stage-range.ts';
import { naiveQualify } from '../../naive/naive-qualify.ts';
import type { Property } from './property.ts';
import { forSeeds } from './property.ts';
import type { Random } from './random.ts';
import { profileOf, randomProfile } from './random-profile.ts';
import { AS_OF } from './random-value.ts';
import { refinement } from './refinement.ts';
import { anyIcp } from './weigh-case.ts';

/** What a line says of an account is what the engines say once its conditions hold. */
export const SETTLING: Readonly<Record<string, Property>> = {
  'P21 a deciding line keeps its promise for every value that it speaks of': forSeeds((random) => {
    const icp = anyIcp(random);
    const profile = random.chance(0.5) ? randomProfile(random) : profileOf(refinement(random).before);
    const deciding = whatDecides(profile, icp, AS_OF);
    assert.equal(deciding === null, qualify(profile, icp, AS_OF).verdict !== 'undecided');
    for (const { when, outcome } of deciding?.lines ?? []) {
      const filled = when.reduce(
        (known, condition) => fill(known, condition, valueIn(condition, icp, random), AS_OF),
        profile,
      );
      const { verdict, certainty, bound } = qualify(filled, icp, AS_OF);
      assert.deepEqual({ verdict, certainty, bound }, outcome, JSON.stringify(when));
      const naive = naiveQualify(filled, icp, AS_OF);
      assert.equal(naive.verdict, outcome.verdict);
      assert.equal(naive.certainty, outcome.certainty);
      assert.equal(naive.bound, outcome.bound);
    }
  }),

  'P22 the cells of a cut are apart, and together they are everything': forSeeds((random) => {
    for (const { attribute, cells } of cutsOf(compiledIcp(anyIcp(random)))) {
      const members = cells.flatMap((cell) => cell.members);
      assert.equal(new Set(members).size, members.length, attribute);
      const ranges = cells.flatMap(({ condition }) => (condition.op === 'range' ? [condition] : []));
      for (const [at, { to }] of ranges.entries()) {
        const next = ranges[at + 1];
        assert.equal(to, next ? next.from - 1 : null, attribute);
      }
    }
  }),
};

/** A value that meets a condition; joined ranges have no cell of their own. */
function valueIn(condition: Condition, icp: Icp, random: Random): unknown {
  if (condition.op === 'range')
    return within(condition.from, condition.to ?? condition.from * 20 + 50, random);
  if (condition.op === 'steps') {
    const [from, to] = [condition.from, condition.to].map((stage) =>
      FUNDING_STAGES.indexOf(stage as FundingStage),
    );
    return within(from ?? 0, to ?? 0, random).map((rank) => FUNDING_STAGES[rank]);
  }
  const cell = cellOf(condition, icp);
  if (condition.op === 'has') return cell.probes[0];
  const word = random.pick(cell.members);
  if (condition.attribute === 'industry') return [{ leaf: word, p: 1 }];
  return condition.attribute === 'audience' ? [word] : word;
}

function within(from: number, to: number, random: Random): [number, number] {
  const ends = [from + random.below(to - from + 1), from + random.below(to - from + 1)];
  return [Math.min(...ends), Math.max(...ends)];
}

function cellOf(condition: Condition, icp: Icp): Cell {
  const cells = cutsOf(compiledIcp(icp)).flatMap((cut) => cut.cells);
  const cell = cells.find((one) => JSON.stringify(one.condition) === JSON.stringify(condition));
  assert.ok(cell, JSON.stringify(condition));
  return cell;
}
