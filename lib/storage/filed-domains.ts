import { sha256 } from '#lib/parse/sha256.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import type { Database } from './database.ts';

/** The id under which a page's facts are filed on a company: the same each time, so that nothing is filed twice. */
export function filingId({ domain, facts }: Pick<AboutCompany, 'domain' | 'facts'>): string {
  return `filed-${sha256(`${facts[0]?.url ?? ''} ${domain}`).slice(0, 32)}`;
}

/** Domains of the companies on which the page's facts are filed already. */
export async function filedDomains(db: Database, about: readonly AboutCompany[]): Promise<string[]> {
  const rows = await db.evidence.where('readId').anyOf(about.map(filingId)).toArray();
  const filed = new Set(rows.map(({ readId }) => readId));
  return about.filter((company) => filed.has(filingId(company))).map(({ domain }) => domain);
}
