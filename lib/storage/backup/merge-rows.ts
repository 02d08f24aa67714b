import { hash53 } from '#lib/parse/hash53.ts';
import type { AccountRow, Database, EvidenceRow, IcpRow } from '../database.ts';
import type { BackupTable, BackupTables } from './format.ts';
import { batchesOf } from './table-batches.ts';
import { pauser, type Watch } from './watch.ts';

/** What becomes of a row that a backup offers: the row to be stored, and whether it is one more; null = it stays away. */
export type Merged = { put: object; isNew: boolean } | null;
export type Merge = (table: BackupTable, row: object) => Merged;

/** Keeps what is here and adds what is new, by all that is here now: two backups of one machine merge into one history. */
export async function mergeInto(db: Database, watch: Watch): Promise<Merge> {
  const [accounts, icps, versions, pages] = await Promise.all([
    db.accounts.toArray(),
    db.icps.toArray(),
    db.icpVersions.toCollection().primaryKeys(),
    db.pages.toArray(),
  ]);
  const known = {
    accounts: new Map(accounts.map((row) => [row.key, row])),
    icps: new Map(icps.map((row) => [row.id, row])),
    versions: new Set(versions.map(([icpId, version]) => `${icpId} ${version}`)),
    pages: new Map(pages.map((row) => [row.url, row.day])),
    records: new Set((await db.userRecords.toArray()).map(({ id }) => id)),
    decisions: new Set((await db.identityDecisions.toArray()).map(({ id }) => id)),
    sources: new Set((await db.icpSources.toArray()).flatMap(({ id, url }) => [id, url])),
    // A list of the same name here is the newer one: it is replaced by bringing it again, never mixed.
    lists: new Set(await db.suppressions.orderBy('list').uniqueKeys()),
    facts: await factsOf(db, watch),
  };
  const rules: { readonly [T in BackupTable]: (row: Required<BackupTables>[T][number]) => Merged } = {
    accounts: (row) => mergeAccount(known.accounts.get(row.key), row),
    evidence: (row) => (known.facts.add(row) ? added(row) : null),
    pages: (row) => {
      const here = known.pages.get(row.url);
      return here !== undefined && here >= row.day ? null : { put: row, isNew: here === undefined };
    },
    userRecords: (row) => (known.records.has(row.id) ? null : added(row)),
    identityDecisions: (row) => (known.decisions.has(row.id) ? null : added(row)),
    icps: (row) => mergeIcp(known.icps.get(row.id), row),
    icpVersions: (row) => (known.versions.has(`${row.icpId} ${row.version}`) ? null : added(row)),
    icpSources: ({ ...row }) => (known.sources.has(row.id) || known.sources.has(row.url) ? null : added(row)),
    suppressions: (row) => (known.lists.has(row.list) ? null : added(row)),
  };
  return (table, row) => (rules[table] as (row: object) => Merged)(row);
}

function added(put: object): Merged {
  return { put, isNew: true };
}

/** Facts by account: within one, two different facts of one 53-bit hash do not happen. */
async function factsOf(db: Database, watch: Watch): Promise<{ add(row: EvidenceRow): boolean }> {
  const hashes = new Map<string, Set<number>>();
  const add = ({ account, attribute, source, url, value, day }: EvidenceRow) => {
    const own = hashes.get(account) ?? new Set();
    hashes.set(account, own);
    const before = own.size;
    own.add(hash53(JSON.stringify([attribute, source, url, value, day])));
    return own.size > before;
  };
  const pause = pauser(watch);
  for await (const rows of batchesOf(db.evidence)) {
    for (const row of rows) add(row);
    await pause();
  }
  return { add };
}

/** An account that both know has been seen from the earlier first day to the later last one. */
function mergeAccount(own: AccountRow | undefined, row: AccountRow): Merged {
  if (!own) return added(row);
  const united = {
    key: row.key,
    aliases: [...new Set([...own.aliases, ...row.aliases])],
    firstSeen: Math.min(own.firstSeen, row.firstSeen),
    lastSeen: Math.max(own.lastSeen, row.lastSeen),
  };
  return JSON.stringify(united) === JSON.stringify(own) ? null : { put: united, isNew: false };
}

/** The higher version stays or comes; an ICP that is in use here does not fall asleep by a backup. */
function mergeIcp(own: IcpRow | undefined, row: IcpRow): Merged {
  if (own && !own.sample && own.version >= row.version) return null;
  return { put: { ...row, active: row.active || (own?.active ?? false) }, isNew: !own };
}
