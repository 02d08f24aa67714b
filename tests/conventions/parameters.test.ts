import { describe, expect, it } from 'vitest';
import { findLongParameterLists } from './parameters.ts';
import { productCode } from './source.ts';

describe('parameters', () => {
  it('are fewer than five, or one object', () => {
    expect(findLongParameterLists(productCode())).toEqual([]);
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
