import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import { stageIndex } from '../engine/say-range.ts';
import type { Cell } from './condition.ts';

/** Larger than any number on a page: between the last border and this lies every value of an open cell. */
export const FAR = 1_000_000_000_000;
/** Nobody works at a company of nobody. */
const FIRST: Readonly<Partial<Record<AttributeKey, number>>> = { headcount: 1 };

/** The numbers of an attribute, cut where a range of the ICP begins or ends. */
export function cutNumbers(attribute: AttributeKey, tests: readonly SimpleTest[]): Cell[] {
  const first = FIRST[attribute] ?? 0;
  const starts = startsOf(attribute, tests, Number).filter((start) => start > first);
  return [first, ...starts].map((from, at): Cell => {
    const next = starts[at];
    return rangeCell(attribute, from, next === undefined ? null : next - 1);
  });
}

/** The numbers from one to another; null = no end. */
export function rangeCell(attribute: AttributeKey, from: number, to: number | null): Cell {
  const probes = [
    [from, to],
    [from, from],
    [to ?? FAR, to ?? FAR],
  ];
  return { condition: { op: 'range', attribute, from, to }, probes, members: [] };
}

/** The stages of funding, cut the same way. */
export function cutStages(attribute: AttributeKey, tests: readonly SimpleTest[]): Cell[] {
  const starts = startsOf(attribute, tests, (stage) => stageIndex(String(stage))).filter(
    (start) => start > 0 && start < FUNDING_STAGES.length,
  );
  return [0, ...starts].flatMap((first, at): Cell[] => {
    const from = FUNDING_STAGES[first];
    const to = FUNDING_STAGES[(starts[at] ?? FUNDING_STAGES.length) - 1];
    if (from === undefined || to === undefined) return [];
    return [{ condition: { op: 'steps', attribute, from, to }, probes: [[from, to]], members: [] }];
  });
}

/** First values of the cells after the first, in order. */
function startsOf(
  attribute: AttributeKey,
  tests: readonly SimpleTest[],
  toNumber: (bound: number | string) => number,
): number[] {
  const starts = tests.flatMap((test) => {
    if (test.op !== 'range' || test.attribute !== attribute) return [];
    const { min, max } = test;
    return [
      ...(min === undefined ? [] : [Math.ceil(toNumber(min))]),
      ...(max === undefined ? [] : [Math.floor(toNumber(max)) + 1]),
    ];
  });
  return [...new Set(starts)].sort((a, b) => a - b);
}
