import { parseYear } from '#lib/parse/year.ts';
import { readCompanyType } from './company-type.ts';
import type { IndustryMap, Sheet } from './sheet.ts';
import { readSpecialties } from './specialties.ts';
import { readWebsiteHost } from './website-link.ts';

// Each adds what the text of one row states; a text that says nothing adds nothing.

export function addIndustry(sheet: Sheet, text: string, industries: IndustryMap, confidence: number): void {
  const shares = industries.byName(text);
  if (shares) sheet.add({ attribute: 'industry', value: shares, quote: text, confidence });
}

export function addCompanyType(sheet: Sheet, text: string, confidence: number): void {
  const type = readCompanyType(text);
  if (type) sheet.add({ attribute: 'companyType', value: type, quote: text, confidence });
}

export function addFounded(sheet: Sheet, text: string, confidence: number): void {
  const year = parseYear(text);
  if (year !== null) sheet.add({ attribute: 'founded', value: [year, year], quote: text, confidence });
}

export function addSpecialties(sheet: Sheet, text: string, confidence: number): void {
  const specialties = readSpecialties(text);
  if (specialties.length > 0)
    sheet.add({ attribute: 'specialties', value: specialties, quote: text, confidence });
}

/** The website behind a link; `quote` is what the page shows of it. */
export function addWebsite(sheet: Sheet, link: string, quote: string, confidence: number): void {
  const host = readWebsiteHost(link, sheet.slug);
  if (host) sheet.add({ attribute: 'domain', value: host, quote, confidence });
}

/** A count that a record holds as a number, or not at all. */
export function addCount(
  sheet: Sheet,
  attribute: 'linkedinMembers' | 'followers',
  count: number | null,
  confidence: number,
): void {
  if (count !== null) sheet.add({ attribute, value: count, quote: String(count), confidence });
}
