import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.ts';
import { productCode } from './source.ts';

describe('import circles', () => {
  it('are nowhere in what is shipped', () => {
    expect(findCircles(productCode())).toEqual([]);
  });

  it('are caught, through types and over several files', () => {
    const files = [
      { path: 'lib/icp/a.ts', text: "import { b } from './b.ts';" },
      { path: 'lib/icp/b.ts', text: "export { c } from '#lib/parse/c.ts';" },
      { path: 'lib/parse/c.ts', text: "import type { A } from '../icp/a.ts';" },
      { path: 'lib/parse/d.ts', text: "import { c } from './c.ts';" },
    ];
    expect(findCircles(files)).toEqual([
      'lib/icp/a.ts -> lib/icp/b.ts -> lib/parse/c.ts -> lib/icp/a.ts: put what both need, often a type, into a file of its own',
    ]);
    expect(findCircles(files.slice(0, 2))).toEqual([]);
  });

  it('are caught where a file imports itself', () => {
    expect(findCircles([{ path: 'lib/icp/a.ts', text: "import { a } from './a.ts';" }])).toHaveLength(1);
  });
});
