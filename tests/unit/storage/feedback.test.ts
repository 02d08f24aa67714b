import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { importColleagues, takeColleaguesBack } from '#lib/background/change-account/import-feedback.ts';
import type { RecordWords, UserRecord } from '#lib/evidence/user-record.ts';
import { parseFeedback, writeFeedback } from '#lib/exchange/feedback-file.ts';
import type { Database } from '#lib/storage/database.ts';
import { collectFeedback, previewFeedback } from '#lib/storage/feedback.ts';
import { changed, openKnown, readPage } from '../background/change-account/known-accounts.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const ACME = 'acme.example';
const SITE = 'https://acme.example/';
let rep: Database;
let owner: Database;
beforeEach(async () => {
  [rep, owner] = [await openKnown(), await openKnown()];
  for (const db of [rep, owner])
    await readPage(db, SITE, [evidenceOf('headcount', [2, 10]), evidenceOf('name', 'Acme')]);
  await say(rep, { kind: 'correction', id: 'correction-1', attribute: 'headcount', value: [300, 300] });
  await say(rep, { kind: 'answer', id: 'answer-001', question: 'deadline', answer: 'yes' });
  await say(rep, { kind: 'exception', id: 'exception-1', reason: 'CEO asked', until: DAY + 30 });
  await say(rep, { kind: 'disposition', id: 'disposition-1', outcome: 'lost', reason: 'Price' });
  await say(rep, { kind: 'note', id: 'note-0001', text: 'Two\nlines' });
});
afterEach(async () => {
  await rep.delete();
  await owner.delete();
});

const say = (db: Database, record: RecordWords) => changed(db, ACME, { kind: 'keep', record });
const fileOf = async (db: Database) => writeFeedback(await collectFeedback(db, 'Mo', '2026-11-20'));

async function parsed(text: string) {
  const result = parseFeedback(text);
  if (!result.ok) throw new Error(result.problem);
  return result;
}

async function importInto(db: Database, text: string) {
  return importColleagues(db, (await parsed(text)).file, DAY);
}

describe('a feedback file', () => {
  test('holds everything that was said, by whom, and under which verdict', async () => {
    const { file, dropped } = await parsed(await fileOf(rep));
    expect(dropped).toBe(0);
    expect(file).toMatchObject({ schema: 'icp-feedback/1', by: 'Mo', exported: '2026-11-20' });
    const [account] = file.accounts;
    expect(account).toMatchObject({ account: ACME, name: 'Acme' });
    expect(account?.records.map(({ kind, by }) => `${kind} ${by}`)).toEqual(
      ['correction', 'answer', 'exception', 'disposition', 'note'].map((kind) => `${kind} Mo`),
    );
    expect(account?.records.at(-1)).toMatchObject({ text: 'Two\nlines' });
    expect(account?.verdicts[0]?.stamp).toEqual((await rep.verdicts.toArray())[0]?.verdict.stamp);
  });

  test('imported, changes verdicts; imported again, nothing', async () => {
    const text = await fileOf(rep);
    const { file } = await parsed(text);
    expect(await previewFeedback(owner, file)).toEqual({
      accounts: 1,
      fresh: { correction: 1, answer: 1, exception: 1, disposition: 1, note: 1 },
      known: 0,
    });
    expect((await importInto(owner, text)).judged).toEqual([ACME]);
    const dossier = await changed(owner, ACME, { kind: 'undo', id: 'nothing-yet' });
    expect(dossier.profile.headcount?.value).toEqual([300, 300]);
    expect(dossier.records.note).toMatchObject({ by: 'Mo', imported: true });
    await importInto(owner, text);
    expect(await owner.userRecords.count()).toBe(5);
    expect((await previewFeedback(owner, file)).known).toBe(5);
  });

  test('taken back, leaves words, verdicts and what fell out for it as they were', async () => {
    const said = async () => owner.userRecords.orderBy('order').toArray();
    const verdicts = async () => owner.verdicts.toArray();
    await say(owner, { kind: 'note', id: 'owner-0001', text: 'Mine' });
    for (let one = 10; one < 30; one += 1) {
      await say(rep, { kind: 'note', id: `note-00${one}`, text: `Note ${one}` });
      if (one === 19) await importInto(owner, await fileOf(rep));
    }
    const before = [await said(), await verdicts()];
    const imported = await importInto(owner, await fileOf(rep));
    expect(imported.added).toHaveLength(10);
    expect(imported.outdated).not.toEqual([]);
    expect([await said(), await verdicts()]).not.toEqual(before);
    await takeColleaguesBack(owner, imported, DAY);
    expect([await said(), await verdicts()]).toEqual(before);
  });

  test('taken back, brings the verdicts back that it changed', async () => {
    const before = await owner.verdicts.toArray();
    const imported = await importInto(owner, await fileOf(rep));
    expect(await owner.verdicts.toArray()).not.toEqual(before);
    await takeColleaguesBack(owner, imported, DAY);
    expect(await owner.verdicts.toArray()).toEqual(before);
    expect(await owner.userRecords.count()).toBe(0);
  });

  test('leaves room for no more than is kept of an account, and says how much stayed out', async () => {
    const day = DAY;
    const answers = Array.from({ length: 500 }, (_, n) => ({
      ...{ kind: 'answer', id: `answer-${1_000 + n}`, day, by: 'Mo', question: `q-${n}`, answer: 'yes' },
    }));
    const account = { account: ACME, name: '', aliases: [], verdicts: [], records: answers };
    await say(owner, { kind: 'note', id: 'owner-0001', text: 'Mine' });
    const file = { schema: 'icp-feedback/1', by: 'Mo', exported: '2026-11-20', accounts: [account] };
    const { added, surplus } = await importInto(owner, JSON.stringify(file));
    expect([added.length, surplus]).toEqual([499, 1]);
  });

  test('never outranks what the owner said, before or after', async () => {
    await say(owner, { kind: 'correction', id: 'owner-0001', attribute: 'headcount', value: [700, 700] });
    await importInto(owner, await fileOf(rep));
    const headcount = async () =>
      (await changed(owner, ACME, { kind: 'undo', id: 'nothing-yet' })).profile.headcount?.value;
    expect(await headcount()).toEqual([700, 700]);
    await changed(owner, ACME, { kind: 'undo', id: 'owner-0001' });
    expect(await headcount()).toEqual([300, 300]);
  });

  test('a record with the id of an own one changes nothing of it', async () => {
    await say(owner, { kind: 'note', id: 'note-0001', text: 'Mine' });
    await importInto(owner, await fileOf(rep));
    expect((await owner.userRecords.where('id').equals('note-0001').first()) as UserRecord).toMatchObject({
      text: 'Mine',
    });
  });

  test('passed on holds no word of others', async () => {
    await importInto(owner, await fileOf(rep));
    expect((await collectFeedback(owner, 'Owner', '2026-11-21')).accounts).toEqual([]);
  });

  test('is about the site that the owner knows, where the colleague knew only LinkedIn', async () => {
    const linkedin = evidenceOf('linkedin', { slug: 'acme' }, { source: 'link' });
    await readPage(owner, SITE, [linkedin]);
    const record = { kind: 'note', id: 'note-0009', day: DAY, by: 'Mo', text: 'Hi' };
    const account = {
      account: 'li:acme',
      name: 'Acme',
      aliases: ['li:acme'],
      verdicts: [],
      records: [record],
    };
    const text = JSON.stringify({
      schema: 'icp-feedback/1',
      by: 'Mo',
      exported: '2026-11-20',
      accounts: [account],
    });
    expect((await importInto(owner, text)).judged).toEqual([ACME]);
  });
});

describe('a hostile file', () => {
  it.each([
    ['too-large', 'x'.repeat(10_000_001)],
    ['not-json', '{'],
    ['not-feedback', '{"schema":"icp/1"}'],
    ['not-feedback', 'null'],
    ['newer-feedback', '{"schema":"icp-feedback/2","accounts":[]}'],
    ['not-feedback', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('is %s', (problem, text) => {
    expect(parseFeedback(text)).toEqual({ ok: false, problem });
  });

  test('loses what is wrong in it and nothing else; words come without invisible letters', async () => {
    const good = { kind: 'note', id: 'note-0009', day: DAY, by: '', text: 'See \u202eevil\u200b this' };
    const records = [
      good,
      { ...good, id: '../../etc' },
      { kind: 'correction', id: 'bad-00001', day: DAY, by: '', attribute: 'headcount', value: 'many' },
      { kind: 'correction', id: 'bad-00002', day: DAY, by: '', attribute: 'name', value: '\u200b' },
      { kind: 'exception', id: 'bad-00003', day: 1e9, by: '', reason: '', until: 0 },
      '{"__proto__":1}',
    ];
    const account = { account: ACME, name: 'A', aliases: [], verdicts: [], records };
    const accounts = [account, { ...account, account: 'javascript:alert(1)' }, null];
    const { file, dropped } = await parsed(
      JSON.stringify({ schema: 'icp-feedback/1', by: 'Mo', exported: '2026-11-20', accounts }),
    );
    expect(dropped).toBe(7);
    expect(file.accounts.map(({ records }) => records)).toEqual([
      [{ kind: 'note', id: 'note-0009', day: DAY, by: 'Mo', text: 'See evil this' }],
    ]);
  });

  test('of 10,000 mangled ones none raises anything or leaves the contract', async () => {
    const good = await fileOf(rep);
    const mangled = fc
      .tuple(fc.nat({ max: good.length }), fc.nat({ max: 40 }), fc.string())
      .map(([at, cut, more]) => good.slice(0, at) + more + good.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(mangled, fc.json(), fc.string()), (text) => {
        const result = parseFeedback(text);
        if (result.ok) expect(parseFeedback(writeFeedback(result.file))).toEqual({ ...result, dropped: 0 });
      }),
      { numRuns: 10_000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 60_000);
});
