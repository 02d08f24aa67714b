import { expect, it } from 'vitest';
import { findSecondWays } from './one-way.ts';
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
