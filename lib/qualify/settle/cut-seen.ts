import type { SimpleTest } from '#lib/icp/test-format.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import type { Cell } from './condition.ts';

/** What a test wants to see there, as the one cell that can be proven: that it was not seen proves little. */
export function cutSeen(test: SimpleTest): Cell[] {
  if (test.op === 'functions') {
    const [first] = test.has;
    if (first === undefined) return [];
    return [
      { condition: { op: 'has', attribute: 'functions', values: test.has }, probes: [[first]], members: [] },
    ];
  }
  if (test.op !== 'hasAny' || test.attribute !== 'technologies') return [];
  const { values = [], categories = [] } = test;
  const tool =
    TECHNOLOGIES.find(({ id }) => values.includes(id)) ??
    TECHNOLOGIES.find((one) => one.categories.some((category) => categories.includes(category)));
  if (tool === undefined) return [];
  const condition = { op: 'has', attribute: 'technologies', values: [...values, ...categories] } as const;
  return [{ condition, probes: [[{ id: tool.id, class: 'runs' }]], members: [] }];
}
