import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../browser/ensure-build.ts';
import {
  findCommentFaults,
  findForbiddenSyntax,
  findFullFolders,
  findLongFiles,
  findMachinePaths,
  findNameFaults,
  findSharedStages,
  findSkippedTests,
  findUndeclaredPackages,
  MAX_FILES_IN_FOLDER,
  MAX_MEDIAN_LINES,
  medianLines,
} from './code-style.ts';
import { allCode, listFiles, productCode, readFiles } from './source.ts';

/** Files that may be long, each with its reason. */
const LONG: Record<string, string> = {
  'lib/industry/classifier/foreign-words.ts': 'a table of words',
  'tests/lab/gallery/fixture-verdicts.ts': 'the verdicts of every drawn state, plain data',
  'tests/unit/industry/label-spellings.ts': 'a table of labels',
  'tests/unit/qualify/degrees.test.ts': 'the truth table of single degrees, one list',
};

describe('code', () => {
  const code = allCode();

  it('stays in short files', () => {
    expect(findLongFiles(code, LONG)).toEqual([]);
    expect(medianLines(productCode())).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
  });

  it('has names that say something', () => {
    expect(findNameFaults(listFiles())).toEqual([]);
  });

  it('keeps its folders short', () => {
    expect(findFullFolders(listFiles())).toEqual([]);
  });

  it('uses no forbidden construct', () => {
    expect(findForbiddenSyntax(code)).toEqual([]);
  });

  it('puts nothing off and switches no check off', () => {
    expect(findCommentFaults(code)).toEqual([]);
  });

  it('skips no test', () => {
    expect(findSkippedTests(code)).toEqual([]);
  });

  it('keeps tests apart that replace what others use', () => {
    expect(findSharedStages(code)).toEqual([]);
  });

  it('names no folder of one machine', () => {
    const texts = readFiles(
      (path) => /\.(tsx?|json|md|html|css|yml)$/.test(path) && path !== 'package-lock.json',
    );
    expect(findMachinePaths(texts)).toEqual([]);
  });

  it('imports declared packages only, and ships declared dependencies only', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const declared = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(findUndeclaredPackages(productCode(), declared)).toEqual([]);
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version, 'pin the exact version').toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  });
});

describe('the rules on code', () => {
  const at = (path: string, text: string) => [{ path, text }];

  it('catch a long file, and an excuse that is not needed', () => {
    const long = at('lib/a/b.ts', 'const a = 1;\n'.repeat(251));
    expect(findLongFiles(long, {}).join()).toContain('split it');
    expect(findLongFiles(long, { 'lib/a/b.ts': 'a table' })).toEqual([]);
    expect(findLongFiles([], { 'lib/a/b.ts': 'a table' }).join()).toContain('take it off');
  });

  it('catch vague and differently written names', () => {
    expect(
      findNameFaults(['lib/utils/a.ts', 'lib/read/date-helpers.ts', 'lib/read/readPage.ts']),
    ).toHaveLength(3);
    expect(findNameFaults(['lib/read/read-page.ts', 'tests/e2e/popup.chromium.e2e.ts'])).toEqual([]);
    expect(findNameFaults(['lib/technographics/pack/tag-manager/tealium.ts'])).toEqual([]);
    expect(findNameFaults(['lib/technographics/pack/cms/siteManager.ts'])).toHaveLength(1);
  });

  it('catch a folder with too many files directly inside', () => {
    const files = Array.from({ length: MAX_FILES_IN_FOLDER }, (_, i) => `lib/read/a${i}.ts`);
    expect(findFullFolders([...files, 'lib/read/b/c.ts', 'lib/d.ts'])).toEqual([]);
    expect(findFullFolders([...files, 'lib/read/one-more.ts']).join()).toContain('lib/read holds 41 files');
  });

  it.each([
    ['export const a: any = 1;', 'any'],
    ['export const a = b!.c;', '!'],
    ['export enum A { B }', 'enum'],
    ['export default 1;', 'default export'],
    ["console.log('a');", 'console'],
  ])('catch %s', (text, why) => {
    expect(findForbiddenSyntax(at('lib/read/a.ts', text)).join()).toContain(why);
  });

  it('catch marks and switched-off checks', () => {
    expect(findCommentFaults(at('lib/a.ts', '// TO' + 'DO: later'))).toHaveLength(1);
    expect(findCommentFaults(at('lib/a.ts', '// @ts-' + 'ignore'))).toHaveLength(1);
    expect(findCommentFaults(at('lib/a.ts', "export const a = 'TO' + 'DO';"))).toEqual([]);
  });

  it('catch tests that do not run', () => {
    const skipped = "it.skip('a', () => {}); describe.only('b', () => {}); it.skipIf(true)('c', () => {});";
    expect(findSkippedTests(at('tests/unit/a.test.ts', skipped))).toHaveLength(3);
    expect(findSkippedTests(at('tests/unit/a.test.ts', "it('skip', () => { stream.skip(1); });"))).toEqual(
      [],
    );
  });

  it('catch a test that replaces what others use', () => {
    const test = "vi.stubGlobal('chrome', {});";
    expect(findSharedStages(at('tests/unit/a.test.ts', test))).toHaveLength(1);
    expect(findSharedStages(at('tests/unit/a.isolated.test.ts', test))).toEqual([]);
  });

  it('catch paths of one machine', () => {
    expect(findMachinePaths(at('README.md', `see ${'/ho' + 'me/ann/notes'}`))).toHaveLength(1);
  });

  it('catch packages that nobody declared', () => {
    expect(findUndeclaredPackages(at('lib/a/b.ts', "import { a } from 'left-pad';"), ['zod'])).toHaveLength(
      1,
    );
    expect(findUndeclaredPackages(at('lib/a/b.ts', "import * as z from 'zod/mini';"), ['zod'])).toEqual([]);
  });
});
