import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintIcp } from '#lib/icp/lint/lint-icp.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { lintContext } from '#lib/qualify/lint-context.ts';
import { tryGolden } from './golden.ts';

/** 2026-11-22: the examples are reviewed by then. */
const AS_OF = 20_779;
const folder = new URL('../../../public/icps/', import.meta.url);
const files = readdirSync(folder);

test('there is a starter and three more', () => {
  expect(files.length).toBe(4);
});

test.each(files)('%s parses, is lint-clean, and its golden accounts stand', (file) => {
  const parsed = readIcpText(readFileSync(new URL(file, folder), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(file).toBe(`${parsed.icp.id}.json`);
  expect(lintIcp(parsed.icp, lintContext(AS_OF))).toEqual([]);
  expect(tryGolden(parsed.icp, AS_OF)).toEqual([]);
});
