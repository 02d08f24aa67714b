import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { evidenceOf } from '../../evidence-of.ts';
import { askChange, openKnown, readPage } from './known-accounts.ts';

test('the one page by which an account is known is not split from it: nothing would be left', async () => {
  const db = await openKnown();
  const url = 'https://www.linkedin.com/company/acme';
  const { account } = await readPage(db, url, [
    evidenceOf('linkedin', { slug: 'acme', id: '77' }, { source: 'linkedin-guest' }),
  ]);
  expect(account.key).toBe('li:77');
  const change = { kind: 'split-linkedin', id: 'split-001', alias: 'li:acme' } as const;
  expect(await askChange(db, 'li:77', change)).toEqual({ ok: false, problem: 'not-its-own' });
  await db.delete();
});
