import { describe, expect, it } from 'vitest';
import { findLongParameterLists } from './parameters.ts';
import { productCode } from './source.ts';

/** Still to be mended, by those who work on the room; nothing new comes in here. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  'the read room': [
    'lib/industry/classifier/industry-evidence.ts',
    'lib/industry/page/page-audience.ts',
    'lib/industry/page/page-industry.ts',
    'lib/read/extract/page-blocks.ts',
    'lib/read/extract/page-region.ts',
    'lib/read/linkedin/about-list.ts',
    'lib/read/linkedin/info-line.ts',
    'lib/read/linkedin/read-company.ts',
    'lib/read/linkedin/top-card.ts',
    'lib/read/website/founded/founded-by-form.ts',
    'lib/read/website/name/name-candidates.ts',
    'lib/read/website/name/name.ts',
    'lib/read/website/reading.ts',
  ],
  'the storage room': ['lib/storage/file-read.ts', 'lib/storage/filed-facts.ts'],
};

describe('parameters', () => {
  it('are fewer than five, or one object', () => {
    const left = new Set(Object.values(LEFT).flat());
    expect(findLongParameterLists(productCode().filter(({ path }) => !left.has(path)))).toEqual([]);
  });

  it.each([
    'function f(a: X, b: X, c: X, d: X, e: X): void {}',
    'const f = (a: X, b: X, c: X, d: X, e = 1) => a;',
    'const o = { f(a: X, b: X, c: X, d: X, ...e: X[]) {} };',
    'class K { constructor(a: X, b: X, c: X, d: X, e: X) {} }',
    'interface P { f(a: X, b: X, c: X, d: X, e: X): void }',
    'type F = (a: X, b: X, c: X, d: X, e: X) => void;',
  ])('are caught: %s', (text) => {
    expect(findLongParameterLists([{ path: 'lib/icp/a.ts', text }]).join()).toContain(
      'lib/icp/a.ts:1 takes 5 parameters: hand over an object',
    );
  });

  it('are left alone up to four, and inside an object', () => {
    const text = 'const f = (a: X, b: X, c: X, { d, e, g }: Y) => f(a, b, c, { d, e, g });';
    expect(findLongParameterLists([{ path: 'lib/icp/a.ts', text }])).toEqual([]);
  });
});
