import type { AccountKey } from '#lib/account/account-key.ts';
import type { IdentityDecision } from '#lib/account/identity-decision.ts';
import { followJoins, linkedinAlias, placeOf, splitAliases } from '#lib/account/place-rows.ts';
import { ASIDE } from '#lib/account/special-keys.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { standingWords } from '#lib/evidence/standing-words.ts';
import type { Identity } from '#lib/profile/identity.ts';
import { accountKeyOf, isAnotherLinkedinPage, linkedinAliases } from '#lib/profile/identity.ts';
import { keptRead } from '#lib/read/kept-read.ts';
import { readAs } from '#lib/read/read-as.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import { markScan } from '#lib/technographics/pack-mark.ts';
import { tellChanges } from '#lib/triggers/changes/tell-changes.ts';
import type { AccountRow, Database, EvidenceRow, PageRow, UserRecordRow } from './database.ts';
import { placeRow } from './identity-decisions.ts';
import { outdatedRows, surplusRows } from './outdated-rows.ts';
import { allDecisions } from './read-decisions.ts';
import { recordsOf } from './user-records.ts';

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
  /** The account that the page shows; a page that a person set aside shows it still, and adds nothing. */
  account: AccountKey;
  /** Attributes that the account did not have before this read. */
  added: AttributeKey[];
}

/** Files a read under its account in one transaction. Null when nothing identifies an account. */
export async function fileRead(db: Database, filing: Filing): Promise<Filed | null> {
  const { readId, identity, day } = filing;
  const kept = keptRead(filing.read);
  const read = { ...kept, evidence: markScan(kept.evidence) };
  const tables = [db.accounts, db.evidence, db.pages, db.userRecords, db.verdicts, db.identityDecisions];
  return db.transaction('rw', tables, async () => {
    const decisions = await allDecisions(db);
    const own = await provenOwn(db, decided(identity, read.url, decisions), read.url, decisions);
    const found = await findHome(db, own, decisions);
    if (found === null) return null;
    const { home } = found;
    const place = placeOf({ home, url: read.url, names: [] }, decisions);
    const account = place.startsWith(ASIDE) ? followJoins(home, decisions) : place;
    const aliases = account === followJoins(home, decisions) ? own.linkedin : [];
    await seeAccount(db, { key: account, merged: found.merged, aliases, day });
    const aside = await db.evidence.where('account').equals(`${ASIDE}${home}`).toArray();
    const before = await db.evidence.where('account').equals(place).toArray();
    const earlier = before.filter((row) => row.readId !== readId);
    const said = standingWords(await recordsOf(db, account), day);
    const added = place === account ? newAttributes([...earlier, ...said.corrections], read.evidence) : [];
    if (before.length > earlier.length) return { account, added };

    const outdated = outdatedRows([...before, ...aside], { ...read, day });
    const staying = before.filter(({ id }) => id === undefined || !outdated.includes(id));
    const pages = await db.pages.where('account').equals(place).toArray();
    const evidence = [
      ...readAs(read.evidence, read.url, pages),
      ...tellChanges({ before: earlier, now: read.evidence, url: read.url, day, isWhole: !read.partial }),
    ];
    await db.evidence.bulkDelete([...outdated, ...surplusRows(staying, evidence.length)]);
    const put = <Row extends EvidenceRow | PageRow>(row: Row): Row => ({
      ...row,
      ...placeRow(row, decisions),
    });
    await db.evidence.bulkAdd(evidence.map((fact) => put({ ...fact, readId, account: home })));
    const { url, page, partial, links } = read;
    await db.pages.put(put({ url, account: home, readId, page, day, partial, links }));
    return { account, added };
  });
}

/** The identity of a page as far as people have not decided otherwise. */
function decided(identity: Identity, url: string, decisions: readonly IdentityDecision[]): Identity {
  const alias = linkedinAlias(url);
  const apart = decisions.find(
    (decision) => decision.kind === 'split-linkedin' && alias !== null && decision.aliases.includes(alias),
  );
  if (apart?.kind === 'split-linkedin') {
    return { domain: null, linkedin: [...new Set([...apart.aliases, ...identity.linkedin])] };
  }
  if (identity.domain === null) return identity;
  const split = splitAliases(identity.domain, decisions);
  return { domain: identity.domain, linkedin: identity.linkedin.filter((name) => !split.has(name)) };
}

/**
 * The identity of a page without a website that it cannot prove: a group and its division, each with a LinkedIn page of its
 * own, name one website, and the division's people are not the group's. The second page stays apart until the site itself
 * links to it.
 */
async function provenOwn(
  db: Database,
  identity: Identity,
  url: string,
  decisions: readonly IdentityDecision[],
): Promise<Identity> {
  if (identity.domain === null || linkedinAlias(url) === null) return identity;
  const row = await db.accounts.get(followJoins(identity.domain, decisions));
  const isApart = row !== undefined && isAnotherLinkedinPage(identity.linkedin, row.aliases);
  return isApart ? { ...identity, domain: null } : identity;
}

/** The key of an identity's account, with the rows of LinkedIn accounts that turn out to be it; null when nothing identifies one. */
async function findHome(
  db: Database,
  identity: Identity,
  decisions: readonly IdentityDecision[],
): Promise<{ home: AccountKey; merged: AccountRow[] } | null> {
  const known = await db.accounts.where('aliases').anyOf(identity.linkedin).toArray();
  const home = identity.domain ?? (await homeAmong(db, known, identity, decisions)) ?? accountKeyOf(identity);
  if (home === null) return null;
  // A page of another domain that links the same LinkedIn page (a parent, a web agency) stays an account of its own.
  const own = [home, followJoins(home, decisions)];
  const merged = known.filter((row) => !own.includes(row.key) && row.key.startsWith('li:'));
  for (const row of merged) await moveAccount(db, row.key, home);
  return { home, merged };
}

/**
 * Where a LinkedIn page was at home among the accounts that know it: one that a person joined into another stays the page's
 * home, so that taking the join back takes this reading along.
 */
async function homeAmong(
  db: Database,
  [known]: readonly AccountRow[],
  identity: Identity,
  decisions: readonly IdentityDecision[],
): Promise<AccountKey | undefined> {
  if (known === undefined) return undefined;
  const rows = await db.evidence.where('account').equals(known.key).toArray();
  const homes = rows
    .filter((row) => row.attribute === 'linkedin')
    .filter((row) => linkedinAliases(row.value).some((alias) => identity.linkedin.includes(alias)))
    .map((row) => row.home ?? row.account)
    .filter((home) => followJoins(home, decisions) === known.key);
  return homes.includes(known.key) ? known.key : (homes[0] ?? known.key);
}

/** An account that a page was read of, with the LinkedIn accounts that turned out to be it. */
interface Seen {
  key: AccountKey;
  merged: readonly AccountRow[];
  aliases: readonly string[];
  /** UTC day. */
  day: number;
}

/** The account's row, made when there is none. */
async function seeAccount(db: Database, { key, merged, aliases, day }: Seen): Promise<void> {
  const rows = [await db.accounts.get(key), ...merged].filter((row) => row !== undefined);
  await db.accounts.put({
    key,
    aliases: [...new Set([...rows.flatMap((row) => row.aliases), ...aliases])],
    firstSeen: Math.min(day, ...rows.map((row) => row.firstSeen)),
    // Not the later of two: a clock that was wrong once must not keep a day of the future.
    lastSeen: day,
  });
}

/** What was known from LinkedIn alone is now known to be this site's. */
async function moveAccount(db: Database, from: AccountKey, to: AccountKey): Promise<void> {
  const move = (row: EvidenceRow | PageRow | UserRecordRow) => {
    row.account = to;
    if (row.home === to) delete row.home;
  };
  await db.evidence.where('account').equals(from).modify(move);
  await db.pages.where('account').equals(from).modify(move);
  await db.userRecords.where('account').equals(from).modify(move);
  await db.identityDecisions.toCollection().modify((decision) => {
    if (decision.account === from) decision.account = to;
    if (decision.kind === 'join' && decision.into === from) decision.into = to;
  });
  await db.verdicts.where('account').equals(from).delete();
  await db.accounts.delete(from);
}

/** What a person corrected is known too: a page adds nothing to it. */
function newAttributes(
  before: readonly { attribute: AttributeKey }[],
  now: readonly Evidence[],
): AttributeKey[] {
  const known = new Set(before.map((e) => e.attribute));
  return [...new Set(now.map((e) => e.attribute))].filter((attribute) => !known.has(attribute));
}
