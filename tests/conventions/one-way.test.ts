import { expect, it } from 'vitest';
import { findSecondWays, findSideDoors } from './one-way.ts';
import { productCode } from './source.ts';

it('accounts are judged and verdicts written in one place', () => {
  expect(findSecondWays(productCode())).toEqual([]);
});

it.each([
  [
    "import { buildProfile } from '#lib/profile/build-profile.ts'; import { qualify } from '#lib/qualify/qualify.ts';",
    'call `judge`',
  ],
  ["import { buildProfile } from '#lib/profile/build-profile.ts';", 'profileOf'],
  ['await db.verdicts.bulkPut(rows);', 'judgeAccount'],
  ['await db.verdicts\n    .put(row);', 'judgeAccount'],
])('catches %s', (text, why) => {
  expect(findSecondWays([{ path: 'lib/lists/a.ts', text }]).join()).toContain(why);
});

it('lets others read verdicts', () => {
  expect(findSecondWays([{ path: 'lib/lists/a.ts', text: 'await db.verdicts.toArray();' }])).toEqual([]);
});

it('pages of the extension write by one door', () => {
  expect(findSideDoors(productCode())).toEqual([]);
});

it.each([
  ["import { fileRead } from '#lib/storage/file-read.ts';", 'ask the background'],
  ["import { applyChange } from '#lib/background/change-account/apply-change.ts';", 'table.ts'],
  ['await db.icps.update(id, { active });', 'writes by itself'],
  ['await setIcpActive(db, id, true);', 'writes by itself'],
  ["db.evidence.where('account').equals(a).modify(change);", 'writes by itself'],
])('catches %s in a page', (text, why) => {
  expect(findSideDoors([{ path: 'entrypoints/studio/a.ts', text }]).join()).toContain(why);
});
