import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withUserEvidence } from '#lib/evidence/user-evidence.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { MAX_RECORDS_OF_ACCOUNT } from '#lib/evidence/user-record.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { identityOf } from '#lib/profile/identity.ts';
import { Database } from '#lib/storage/database.ts';
import { fileRead } from '#lib/storage/file-read.ts';
import { keepRecord, recordsOf, takeRecordBack } from '#lib/storage/user-records.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const LINKEDIN = 'https://www.linkedin.com/company/acme';
const CORRECTION: UserRecord = {
  kind: 'correction',
  id: 'one',
  day: DAY,
  by: 'me',
  attribute: 'headcount',
  value: [300, 300],
};

async function read(url: string, evidence: ReturnType<typeof evidenceOf>[]): Promise<void> {
  await fileRead(db, {
    readId: crypto.randomUUID(),
    identity: identityOf(url, evidence),
    read: {
      url,
      page: { isCompanySite: true, kind: 'home', reason: '' },
      partial: false,
      evidence,
      links: {},
    },
    day: DAY,
  });
}

async function headcount(account: string): Promise<unknown> {
  const rows = await db.evidence.where('account').equals(account).toArray();
  return buildProfile(withUserEvidence(rows, await recordsOf(db, account))).headcount?.value;
}

test('a correction survives a re-read and can be taken back', async () => {
  const page = [evidenceOf('headcount', [51, 200]), evidenceOf('linkedin', { id: '77' })];
  await read('https://acme.example/', page);
  await keepRecord(db, 'acme.example', CORRECTION);
  await keepRecord(db, 'acme.example', CORRECTION);
  await read('https://acme.example/', page);
  expect(await headcount('acme.example')).toEqual([300, 300]);
  expect(await recordsOf(db, 'acme.example')).toEqual([CORRECTION]);
  await takeRecordBack(db, 'one');
  expect(await headcount('acme.example')).toEqual([51, 200]);
});

test('what was said of an account known from LinkedIn alone moves with it to its site', async () => {
  await read(LINKEDIN, [evidenceOf('linkedin', { id: '77', slug: 'acme' }, { url: LINKEDIN })]);
  await keepRecord(db, 'li:77', CORRECTION);
  await read('https://acme.example/', [evidenceOf('linkedin', { id: '77' })]);
  expect(await headcount('acme.example')).toEqual([300, 300]);
});

test('of one day the last word counts, whatever the ids', async () => {
  await keepRecord(db, 'acme.example', { ...CORRECTION, id: 'z' });
  await keepRecord(db, 'acme.example', { ...CORRECTION, id: 'a', value: [400, 400] });
  expect(await headcount('acme.example')).toEqual([400, 400]);
  await takeRecordBack(db, 'a');
  expect(await headcount('acme.example')).toEqual([300, 300]);
});

test('an account holds so many words and no more, whatever they are about', async () => {
  const answer = (n: number): UserRecord => ({
    ...{ kind: 'answer', id: `answer-${n}`, day: DAY, by: '', question: `question-${n}`, answer: 'yes' },
  });
  const kept = Array.from({ length: MAX_RECORDS_OF_ACCOUNT }, (_, n) => ({
    ...answer(n),
    account: 'acme.example',
  }));
  await db.userRecords.bulkAdd(kept);
  expect(await keepRecord(db, 'acme.example', answer(9_999))).toBe(false);
  expect(await keepRecord(db, 'beta.example', answer(9_998))).toBe(true);
});
