import { describe, expect, it } from 'vitest';
import { findDynamicRegexes, findSlowRegexes, findUnsafeRegexes, regexesOf } from './regexes.ts';
import { productCode } from './source.ts';

/** Analysis of all expressions takes a while on a slow machine. */
const PATIENCE_MS = 300_000;

describe('regular expressions', () => {
  const regexes = regexesOf(productCode());

  it('are literals', () => {
    expect(findDynamicRegexes(productCode())).toEqual([]);
  });

  it(
    'are safe by recheck',
    async () => {
      expect(await findUnsafeRegexes(regexes)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'take under 5 ms on 10 kB of bad input',
    () => {
      expect(findSlowRegexes(regexes)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('are caught when they backtrack', async () => {
    const bad = [
      { pattern: '\\s+$', flags: '', place: 'a:1' },
      { pattern: '^(\\w+\\s?)+$', flags: '', place: 'a:2' },
    ];
    expect(await findUnsafeRegexes(bad)).toHaveLength(2);
    expect(findSlowRegexes([{ pattern: '\\s+$', flags: '', place: 'a:1' }])).toHaveLength(1);
    expect(await findUnsafeRegexes([{ pattern: '^\\s{1,4}$', flags: '', place: 'a:1' }])).toEqual([]);
  });

  it('are caught when nobody can tell whether they backtrack', async () => {
    const undecided = [{ pattern: '^(\\d)\\1+$', flags: '', place: 'a:1' }];
    expect((await findUnsafeRegexes(undecided)).join()).toContain('not proven safe (unsupported)');
  });

  it('are found wherever they stand', () => {
    const text = `
      const YEAR = '(\\d{4})';
      export const a = /a+b/u;
      b.replace(/c/g, '');
      new RegExp(\`since \${YEAR}\`, 'i');`;
    const found = regexesOf([{ path: 'lib/a.ts', text }]).map(({ pattern }) => pattern);
    expect(found).toEqual(['a+b', 'c', 'since (d{4})']);
  });

  it('are caught when they are made of values', () => {
    const text = 'export const has = (word: string) => new RegExp(word);';
    expect(findDynamicRegexes([{ path: 'lib/a.ts', text }])).toHaveLength(1);
  });
});
