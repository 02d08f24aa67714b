import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { decide } from '#lib/storage/identity-decisions.ts';
import { openKnown, readPage } from '../background/change-account/known-accounts.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

test('a verdict by facts that have moved away does not stay', async () => {
  const db = await openKnown();
  for (const key of ['acme', 'group', 'other'])
    await readPage(db, `https://${key}.example/`, [evidenceOf('name', key)]);
  await decide(db, {
    ...{ id: 'join-0001', kind: 'join', day: DAY, account: 'acme.example', into: 'group.example' },
  });
  expect((await db.verdicts.toArray()).map(({ account }) => account)).toEqual(['other.example']);
  await db.delete();
});
