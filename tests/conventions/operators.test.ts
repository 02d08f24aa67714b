import { describe, expect, it } from 'vitest';
import { findUntriedOperators, operatorsOf } from './operators.ts';
import { readFiles } from './source.ts';

/** Where every operator is tried: the table of single degrees and the ICPs of the property tests. */
const TRIED_IN = ['tests/unit/qualify/degrees.test.ts', 'tests/unit/qualify/random-icp.ts'];
/** Joins of other tests. */
const JOINS = ['all', 'any'];

describe('the operators of the ICP format', () => {
  const [format] = readFiles((path) => path === 'lib/icp/test-format.ts');
  const operators = operatorsOf(format?.text ?? '').filter((operator) => !JOINS.includes(operator));

  it.each(TRIED_IN)('are all tried in %s', (path) => {
    const [file] = readFiles((one) => one === path);
    expect(operators.length).toBeGreaterThan(10);
    expect(findUntriedOperators(operators, file ?? { path, text: '' })).toEqual([]);
  });

  it('are caught when one is tried nowhere', () => {
    const known = operatorsOf("z.strictObject({ op: z.literal('exists') }); ({ op: z.literal('recent') })");
    const table = { path: 'degrees.test.ts', text: "{ op: 'exists', attribute: 'revenue' }" };
    expect(findUntriedOperators(known, table)).toEqual([
      'degrees.test.ts never tries "recent": add it there',
    ]);
  });
});
