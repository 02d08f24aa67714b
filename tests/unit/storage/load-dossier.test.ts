import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '#lib/storage/database.ts';
import { loadDossier } from '#lib/storage/load-dossier.ts';
import { HOME_ONLY, PRIMARY } from '../../lab/gallery/fixture-dossiers.ts';
import { DAY } from '../evidence-of.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function addIcp(id: string, active: boolean): Promise<void> {
  await db.icps.put({ id, name: id, version: 1, document: {}, active, sample: false, syncedAt: null });
}

test('of several active ICPs the best verdict comes first and the others follow; a resting one is silent', async () => {
  for (const [id, active] of [
    ['first', true],
    ['second', true],
    ['resting', false],
  ] as const)
    await addIcp(id, active);
  await db.verdicts.bulkPut([
    { account: 'acme.example', icpId: 'first', verdict: HOME_ONLY },
    { account: 'acme.example', icpId: 'second', verdict: PRIMARY },
    { account: 'acme.example', icpId: 'resting', verdict: PRIMARY },
  ]);
  const dossier = await loadDossier(db, 'acme.example', DAY);
  expect(dossier?.icp.name).toBe('second');
  expect(dossier?.verdict.verdict).toBe('primary');
  expect(dossier?.others.map(({ icp }) => icp.name)).toEqual(['first']);
});

test('an account without a verdict has no dossier', async () => {
  await addIcp('first', true);
  expect(await loadDossier(db, 'acme.example', DAY)).toBeNull();
});
