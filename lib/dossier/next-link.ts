import type { NextCheck } from '#lib/qualify/verdict.ts';
import type { Dossier } from './dossier.ts';

/**
 * The page that a next check opens: the company's LinkedIn page, a search for it when the site links none, else the
 * page of the site itself, else its home page.
 */
export function nextLink(check: NextCheck, dossier: Dossier): string {
  if (check.where === 'linkedin') return linkedinLink(dossier);
  const { links, domain, name } = { ...dossier, ...dossier.account };
  const known = links[check.where];
  if (known !== undefined) return known;
  return domain === null ? searchLink(name) : `https://${domain}/`;
}

function linkedinLink({ profile, account }: Dossier): string {
  const key = profile.linkedin?.value;
  const company = key?.slug ?? key?.id;
  if (company === undefined) return searchLink(account.name);
  return `https://www.linkedin.com/company/${encodeURIComponent(company)}/`;
}

function searchLink(name: string): string {
  return `https://www.linkedin.com/search/results/companies/?keywords=${encodeURIComponent(name)}`;
}
