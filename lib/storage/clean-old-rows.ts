import type { AccountKey } from '#lib/account/account-key.ts';
import { keptUrl } from '#lib/account/linkedin-page.ts';
import { ASIDE, PAGE } from '#lib/account/special-keys.ts';
import { keptEvidence } from '#lib/evidence/kept-evidence.ts';
import { keptLinks } from '#lib/read/kept-read.ts';
import type { Database, EvidenceRow } from './database.ts';
import { judgeAccount } from './judge-account.ts';
import { outdatedRows } from './outdated-rows.ts';

/** A key without the visit: that of a page that stands for itself carries the page's address. */
function keptKey(key: AccountKey): AccountKey {
  if (key.startsWith(ASIDE)) return `${ASIDE}${keptKey(key.slice(ASIDE.length))}`;
  return key.startsWith(PAGE) ? `${PAGE}${keptUrl(key.slice(PAGE.length))}` : key;
}

/** Keys under which something is filed: one slice of the cleaning each. */
export async function filedKeys(db: Database): Promise<AccountKey[]> {
  const tables = [db.accounts.orderBy('key'), db.evidence.orderBy('account'), db.pages.orderBy('account')];
  const keys = await Promise.all(tables.map((rows) => rows.uniqueKeys()));
  return [...new Set(keys.flat().map(String))];
}

/** What people decided of pages, by the addresses under which those are kept now. */
export async function cleanDecisions(db: Database): Promise<void> {
  await db.identityDecisions.toCollection().modify((row) => {
    row.account = keptKey(row.account);
    if (row.kind === 'join') row.into = keptKey(row.into);
    if ('url' in row) row.url = keptUrl(row.url);
  });
}

/**
 * Brings what an earlier version filed under a key to what is kept today: addresses without the visit, words without
 * e-mail addresses and phone numbers, one page's facts once, no day of the future. Doing it again changes nothing.
 * True when anything was to be done.
 */
export async function cleanAccount(db: Database, key: AccountKey, day: number): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const place = keptKey(key);
    const changes = [
      await cleanEvidence(db, key, place),
      await cleanPages(db, key, place),
      await cleanWords(db, key, place),
      await cleanAccountRow(db, key, place, day),
    ];
    if (!changes.includes(true)) return false;
    await db.verdicts.where('account').equals(key).delete();
    await judgeAccount(db, place, day);
    return true;
  });
}

async function cleanEvidence(db: Database, key: AccountKey, place: AccountKey): Promise<boolean> {
  const rows = await db.evidence.where('account').equals(key).toArray();
  const kinds = new Map(
    (await db.pages.where('account').equals(key).toArray()).map((row) => [row.url, row.page]),
  );
  const clean = rows.map((row) => {
    const page = kinds.get(row.url);
    const isTeamPage = page?.isCompanySite === true && page.kind === 'team';
    const fact = keptEvidence(row, isTeamPage);
    const home = row.home === undefined ? {} : { home: keptKey(row.home) };
    return { ...row, ...fact, account: place, ...home } as EvidenceRow;
  });
  const changed = clean.filter((row, at) => JSON.stringify(row) !== JSON.stringify(rows[at]));
  if (changed.length === 0) return false;
  await db.evidence.bulkPut(changed);
  const readAnew = new Set(changed.map(({ url }) => url));
  for (const url of readAnew)
    await keepLastReading(
      db,
      clean.filter((row) => row.url === url),
    );
  return true;
}

/** Of what was filed as several pages and is one, the last reading counts, as if they had been read one after the other. */
async function keepLastReading(db: Database, rows: readonly EvidenceRow[]): Promise<void> {
  const own = rows.filter(({ source }) => source !== 'third-party');
  const last = own.reduce<EvidenceRow | null>(
    (a, b) => (a && (a.day > b.day || (a.day === b.day && (a.id ?? 0) > (b.id ?? 0))) ? a : b),
    null,
  );
  if (!last) return;
  const evidence = own.filter(({ readId }) => readId === last.readId);
  const earlier = own.filter(({ readId }) => readId !== last.readId);
  await db.evidence.bulkDelete(
    outdatedRows(earlier, { url: last.url, partial: false, evidence, day: last.day }),
  );
}

async function cleanPages(db: Database, key: AccountKey, place: AccountKey): Promise<boolean> {
  const rows = await db.pages.where('account').equals(key).sortBy('day');
  let isChanged = false;
  for (const row of rows) {
    const url = keptUrl(row.url);
    const home = row.home === undefined ? {} : { home: keptKey(row.home) };
    const clean = { ...row, url, account: place, ...home, links: keptLinks(row.links) };
    if (JSON.stringify(clean) === JSON.stringify(row)) continue;
    isChanged = true;
    if (url !== row.url) await db.pages.delete(row.url);
    const there = await db.pages.get(url);
    if (!there || there.day <= clean.day || there.url === row.url) await db.pages.put(clean);
  }
  return isChanged;
}

/** What people said goes along to the new key. */
async function cleanWords(db: Database, key: AccountKey, place: AccountKey): Promise<boolean> {
  if (place === key) return false;
  const moved = await db.userRecords.where('account').equals(key).modify({ account: place });
  return moved > 0;
}

async function cleanAccountRow(
  db: Database,
  key: AccountKey,
  place: AccountKey,
  day: number,
): Promise<boolean> {
  const row = await db.accounts.get(key);
  if (!row || (place === key && row.lastSeen <= day)) return false;
  const there = place === key ? undefined : await db.accounts.get(place);
  if (place !== key) await db.accounts.delete(key);
  await db.accounts.put({
    key: place,
    aliases: [...new Set([...(there?.aliases ?? []), ...row.aliases])],
    firstSeen: Math.min(day, row.firstSeen, there?.firstSeen ?? day),
    lastSeen: Math.min(day, Math.max(row.lastSeen, there?.lastSeen ?? 0)),
  });
  return true;
}
