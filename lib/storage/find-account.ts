import type { AccountKey } from '#lib/account/account-key.ts';
import { keptUrl, parseLinkedinPage } from '#lib/account/linkedin-page.ts';
import { followJoins } from '#lib/account/place-rows.ts';
import { ASIDE } from '#lib/account/special-keys.ts';
import type { Database } from './database.ts';
import { allDecisions } from './read-decisions.ts';

/** The account that one of these LinkedIn ids or slugs (`li:…`) leads to. */
export async function findAccountByAlias(
  db: Database,
  aliases: readonly string[],
): Promise<AccountKey | null> {
  const row = await db.accounts.where('aliases').anyOf(aliases).first();
  return row ? followJoins(row.key, await allDecisions(db)) : null;
}

/** The account whose page a url is, without the public suffix list: only keys that exist can match. */
export async function findAccountByUrl(db: Database, url: string): Promise<AccountKey | null> {
  const page = await db.pages.get(keptUrl(url));
  if (page) return page.account.startsWith(ASIDE) ? null : page.account;
  if (!URL.canParse(url)) return null;
  const company = parseLinkedinPage(url);
  if (company) return findAccountByAlias(db, [`li:${company.slugOrId}`]);
  const decisions = await allDecisions(db);
  const labels = new URL(url).hostname.split('.');
  const suffixes = labels.map((_, index) => followJoins(labels.slice(index).join('.'), decisions));
  const rows = await db.accounts.bulkGet(suffixes);
  return rows.find((row) => row !== undefined)?.key ?? null;
}
