import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChange } from '#lib/background/change-account/apply-change.ts';
import type { RecordWords } from '#lib/evidence/user-record.ts';
import { MAX_EXCEPTION_DAYS, MAX_WORDS_OF_SUBJECT } from '#lib/evidence/user-record.ts';
import type { Change } from '#lib/messages/change.ts';
import type { Database } from '#lib/storage/database.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';
import { changed, openKnown, readPage } from './known-accounts.ts';

const ACME = 'acme.example';
const SITE = 'https://acme.example/';
let db: Database;
beforeEach(async () => {
  db = await openKnown();
  await readPage(db, SITE, [evidenceOf('headcount', [2, 10]), evidenceOf('name', 'Acme')]);
});
afterEach(() => db.delete());

const change = (asked: Change) => changed(db, ACME, asked);
const keep = (record: RecordWords) => change({ kind: 'keep', record });
const people = (id: string, low: number): RecordWords => ({
  kind: 'correction',
  id,
  attribute: 'headcount',
  value: [low, low],
});

describe('what a person says', () => {
  test('a correction changes the verdict at once, keeps what was read beside it, and is undone by its id', async () => {
    const before = await change({ kind: 'undo', id: 'nothing-yet' });
    expect(before.verdict.verdict).toBe('negative');
    const after = await keep(people('first-id', 300));
    expect(after.verdict.verdict).toBe('undecided');
    expect(after.profile.headcount?.value).toEqual([300, 300]);
    expect(after.records.corrections.map(({ id }) => id)).toEqual(['first-id']);
    expect(after.records.overruled.map(({ value }) => value)).toEqual([[2, 10]]);
    expect((await db.verdicts.toArray()).map(({ verdict }) => verdict.verdict)).toEqual(['undecided']);
    const back = await change({ kind: 'undo', id: 'first-id' });
    expect(back.verdict).toEqual(before.verdict);
    expect(back.records.overruled).toEqual([]);
  });

  test('the same message twice is one record, and undone twice is undone once', async () => {
    const first = await keep(people('first-id', 300));
    expect(await keep(people('first-id', 300))).toEqual(first);
    expect(await db.userRecords.count()).toBe(1);
    const undone = await change({ kind: 'undo', id: 'first-id' });
    expect(await change({ kind: 'undo', id: 'first-id' })).toEqual(undone);
  });

  test('outcome and note are kept together and taken back together', async () => {
    const before = await change({ kind: 'undo', id: 'nothing-yet' });
    const said = await change({
      kind: 'all',
      steps: [
        { kind: 'keep', record: { kind: 'disposition', id: 'outcome-1', outcome: 'lost', reason: 'price' } },
        { kind: 'keep', record: { kind: 'note', id: 'note-0001', text: 'Ask again in spring' } },
      ],
    });
    expect([said.records.disposition?.outcome, said.records.note?.text]).toEqual([
      'lost',
      'Ask again in spring',
    ]);
    const steps = ['note-0001', 'outcome-1'].map((id) => ({ kind: 'undo' as const, id }));
    expect(await change({ kind: 'all', steps })).toEqual(before);
    expect(await db.userRecords.count()).toBe(0);
  });

  test('of several things said at once none is kept when one is refused', async () => {
    const reply = await applyChange(
      db,
      {
        account: ACME,
        url: null,
        change: {
          kind: 'all',
          steps: [
            { kind: 'keep', record: { kind: 'note', id: 'note-0001', text: 'kept?' } },
            {
              kind: 'keep',
              record: { kind: 'correction', id: 'correction-1', attribute: 'hqCity', value: '\u200b' },
            },
          ],
        },
      },
      DAY,
    );
    expect(reply).toEqual({ ok: false, problem: 'empty' });
    expect(await db.userRecords.count()).toBe(0);
  });

  test('a correction survives a re-read of the page', async () => {
    await keep(people('first-id', 300));
    const again = await readPage(db, SITE, [evidenceOf('headcount', [2, 10])], DAY + 1);
    expect(again.profile.headcount?.value).toEqual([300, 300]);
  });

  test('exception, disposition and note stand in the dossier; an empty note takes the note away', async () => {
    await keep({ kind: 'exception', id: 'exception-1', reason: 'The CEO asked', until: DAY + 9_999 });
    await keep({ kind: 'disposition', id: 'disposition-1', outcome: 'lost', reason: 'Price' });
    const { records } = await keep({ kind: 'note', id: 'note-0001', text: 'Ask for Mia' });
    expect(records.exception).toMatchObject({ reason: 'The CEO asked', until: DAY + MAX_EXCEPTION_DAYS });
    expect(records.disposition).toMatchObject({ outcome: 'lost', reason: 'Price' });
    expect(records.note?.text).toBe('Ask for Mia');
    const cleared = await keep({ kind: 'note', id: 'note-0002', text: '' });
    expect(cleared.records.note).toBeNull();
    expect((await change({ kind: 'undo', id: 'note-0002' })).records.note?.text).toBe('Ask for Mia');
  });

  test('of one subject only the last words are kept', async () => {
    for (let i = 0; i < MAX_WORDS_OF_SUBJECT + 5; i += 1) await keep(people(`correction-${i}`, 100 + i));
    expect(await db.userRecords.count()).toBe(MAX_WORDS_OF_SUBJECT);
    const { profile } = await change({ kind: 'undo', id: 'nothing-yet' });
    expect(profile.headcount?.value).toEqual([124, 124]);
  });

  test('a change whose verdict cannot be stored leaves no record behind', async () => {
    db.verdicts.hook('updating', () => {
      throw new Error('the disk is gone');
    });
    const asked: Change = { kind: 'keep', record: people('first-id', 300) };
    await expect(applyChange(db, { account: ACME, change: asked, url: null }, DAY)).rejects.toThrow();
    expect(await db.userRecords.count()).toBe(0);
  });
});
