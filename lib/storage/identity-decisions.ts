import type { AccountKey } from '#lib/account/account-key.ts';
import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import {
  followJoins,
  linkedinAlias,
  placeOf,
  splitAliases,
  touchedAccounts,
} from '#lib/account/place-rows.ts';
import { ASIDE } from '#lib/account/special-keys.ts';
import { identityOf, linkedinAliases } from '#lib/profile/identity.ts';
import type { AccountRow, Database, EvidenceRow, PageRow, UserRecordRow } from './database.ts';
import { allDecisions } from './read-decisions.ts';

/** More than anybody decides by hand; each read looks at all of them. */
export const MAX_DECISIONS = 2_000;

/**
 * Remembers a decision and puts everything where it then belongs. Deciding the same again (by its id) changes nothing.
 * The accounts that it touched; null when as many decisions are kept as can be.
 */
export async function decide(db: Database, decision: IdentityDecision): Promise<AccountKey[] | null> {
  return db.transaction('rw', db.tables, async () => {
    const before = await allDecisions(db);
    if (before.some(({ id }) => id === decision.id)) return [];
    if (before.length >= MAX_DECISIONS) return null;
    await db.identityDecisions.add(decision);
    return placeAnew(db, decision, before, [...before, decision]);
  });
}

/**
 * Takes a decision back: everything is where it would be without it. The accounts that it touched; empty when there is
 * none with this id.
 */
export async function takeDecisionBack(db: Database, id: string): Promise<AccountKey[]> {
  return db.transaction('rw', db.tables, async () => {
    const before = await allDecisions(db);
    const decision = before.find((known) => known.id === id);
    if (!decision) return [];
    await db.identityDecisions.where('id').equals(id).delete();
    if (decision.kind === 'split-linkedin') await bringHome(db, decision.aliases, decision.account);
    const after = before.filter((known) => known !== decision);
    return placeAnew(db, decision, before, after);
  });
}

/** Moves rows of the accounts that a decision touches to where they belong, and describes those accounts anew. */
async function placeAnew(
  db: Database,
  decision: IdentityDecision,
  before: readonly IdentityDecision[],
  after: readonly IdentityDecision[],
): Promise<AccountKey[]> {
  const touched = touchedAccounts(decision);
  const moved = new Set(touched.flatMap((key) => [key, followJoins(key, before), followJoins(key, after)]));
  const held = [...moved, ...(await asideKeys(db))];
  const place = (row: EvidenceRow | PageRow | UserRecordRow): void => {
    const placed = placeRow(row, after);
    if (placed.account !== row.account) moved.add(row.account).add(placed.account);
    Object.assign(row, placed);
  };
  await db.evidence.where('account').anyOf(held).modify(place);
  await db.pages.where('account').anyOf(held).modify(place);
  await db.userRecords.where('account').anyOf(held).modify(place);
  const keys = [...moved].filter((key) => !key.startsWith(ASIDE));
  await db.verdicts.where('account').anyOf(keys).delete();
  for (const key of keys) await describeAnew(db, key, after);
  return keys;
}

/** Where a row counts; its home is kept beside it only while it counts elsewhere. */
export function placeRow(
  row: EvidenceRow | PageRow | UserRecordRow,
  decisions: readonly IdentityDecision[],
): { account: AccountKey; home: AccountKey | undefined } {
  const home = row.home ?? row.account;
  const url = 'url' in row ? row.url : '';
  const names = 'source' in row && row.attribute === 'linkedin' ? linkedinAliases(row.value) : [];
  const account = placeOf({ home, url, names }, decisions);
  return { account, home: account === home ? undefined : home };
}

async function asideKeys(db: Database): Promise<AccountKey[]> {
  const keys = await db.evidence.where('account').startsWith(ASIDE).uniqueKeys();
  return keys.map(String);
}

/** What was read on a LinkedIn page while it stood apart comes back with it. */
async function bringHome(db: Database, aliases: readonly string[], home: AccountKey): Promise<void> {
  const [apart = ''] = aliases;
  const bring = (row: EvidenceRow | PageRow) => {
    const alias = linkedinAlias(row.url);
    if (alias !== null && aliases.includes(alias) && (row.home ?? row.account) === apart) row.home = home;
  };
  await db.evidence.where('account').equals(apart).modify(bring);
  await db.pages.where('account').equals(apart).modify(bring);
}

/** The account's row from what is filed under it now; none for an account under which nothing is left. */
async function describeAnew(
  db: Database,
  key: AccountKey,
  decisions: readonly IdentityDecision[],
): Promise<void> {
  const [known, evidence] = await Promise.all([
    db.accounts.get(key),
    db.evidence.where('account').equals(key).toArray(),
  ]);
  const isApart = decisions.some((decision) => decision.kind !== 'join' && decision.account === key);
  if (evidence.length === 0 && !isApart) return db.accounts.delete(key);
  await db.accounts.put(accountRow(key, known, evidence, decisions));
}

function accountRow(
  key: AccountKey,
  known: AccountRow | undefined,
  evidence: readonly EvidenceRow[],
  decisions: readonly IdentityDecision[],
): AccountRow {
  const split = splitAliases(key, decisions);
  const urls = [...new Set(evidence.map(({ url }) => url))];
  const aliases = urls.flatMap(
    (url) =>
      identityOf(
        url,
        evidence.filter((row) => row.url === url),
      ).linkedin,
  );
  const days = evidence.map(({ day }) => day);
  return {
    key,
    aliases: [...new Set(aliases)].filter((alias) => !split.has(alias)),
    firstSeen: Math.min(...days, known?.firstSeen ?? days[0] ?? 0),
    lastSeen: Math.max(...days, known?.lastSeen ?? 0),
  };
}
