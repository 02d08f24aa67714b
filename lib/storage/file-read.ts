import type { AccountKey } from '#lib/account/account-key.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Identity } from '#lib/profile/identity.ts';
import { accountKeyOf } from '#lib/profile/identity.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import type { AccountRow, Database } from './database.ts';

/** A finished read of a company's page, ready to be filed. */
export interface Filing {
  /** Unique per read: filing the same read twice changes nothing. */
  readId: string;
  identity: Identity;
  read: Pick<ReadResult, 'url' | 'page' | 'partial' | 'evidence' | 'links'>;
  day: number;
}

/** What a filing did. */
export interface Filed {
  account: AccountKey;
  /** Attributes that the account did not have before this read. */
  added: AttributeKey[];
}

/** Files a read under its account in one transaction. Null when nothing identifies an account. */
export async function fileRead(db: Database, filing: Filing): Promise<Filed | null> {
  return db.transaction('rw', [db.accounts, db.evidence, db.pages, db.userRecords, db.verdicts], async () => {
    const account = await findOrCreateAccount(db, filing.identity, filing.day);
    if (account === null) return null;
    const before = await db.evidence.where('account').equals(account).toArray();
    const earlier = before.filter((row) => row.readId !== filing.readId);
    const added = newAttributes(earlier, filing.read.evidence);
    if (before.length > earlier.length) return { account, added };

    const repeated = repeatedIds(before, filing.read.evidence);
    await db.evidence.bulkDelete(repeated);
    await db.evidence.bulkAdd(filing.read.evidence.map((e) => ({ ...e, readId: filing.readId, account })));
    await db.pages.put({
      url: filing.read.url,
      account,
      readId: filing.readId,
      page: filing.read.page,
      day: filing.day,
      partial: filing.read.partial,
      links: filing.read.links,
    });
    return { account, added };
  });
}

async function findOrCreateAccount(
  db: Database,
  identity: Identity,
  day: number,
): Promise<AccountKey | null> {
  const known = await db.accounts.where('aliases').anyOf(identity.linkedin).toArray();
  const byDomain = identity.domain === null ? undefined : await db.accounts.get(identity.domain);
  const key = byDomain?.key ?? identity.domain ?? known[0]?.key ?? accountKeyOf(identity);
  if (key === null) return null;
  // A page of another domain that links the same LinkedIn page (a parent, a web agency) stays an account of its own.
  const merged = known.filter((row) => row.key !== key && row.key.startsWith('li:'));
  for (const row of merged) await moveAccount(db, row.key, key);
  const rows = [await db.accounts.get(key), ...merged].filter((row) => row !== undefined);
  await db.accounts.put(uniteRows(key, rows, identity, day));
  return key;
}

function uniteRows(
  key: AccountKey,
  rows: readonly AccountRow[],
  identity: Identity,
  day: number,
): AccountRow {
  return {
    key,
    aliases: [...new Set([...rows.flatMap((row) => row.aliases), ...identity.linkedin])],
    firstSeen: Math.min(day, ...rows.map((row) => row.firstSeen)),
    lastSeen: Math.max(day, ...rows.map((row) => row.lastSeen)),
  };
}

async function moveAccount(db: Database, from: AccountKey, to: AccountKey): Promise<void> {
  await db.evidence.where('account').equals(from).modify({ account: to });
  await db.pages.where('account').equals(from).modify({ account: to });
  await db.userRecords.where('account').equals(from).modify({ account: to });
  await db.verdicts.where('account').equals(from).delete();
  await db.accounts.delete(from);
}

function newAttributes(before: readonly Evidence[], now: readonly Evidence[]): AttributeKey[] {
  const known = new Set(before.map((e) => e.attribute));
  return [...new Set(now.map((e) => e.attribute))].filter((attribute) => !known.has(attribute));
}

/** Rows that the new read says again, word for word: keeping both would only grow the database. */
function repeatedIds(before: readonly (Evidence & { id?: number })[], now: readonly Evidence[]): number[] {
  const said = new Set(now.map(words));
  return before.filter((row) => said.has(words(row))).flatMap((row) => row.id ?? []);
}

function words({ attribute, source, url, value }: Evidence): string {
  return JSON.stringify([attribute, source, url, value]);
}
