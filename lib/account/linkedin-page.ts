import { keptWebUrl } from './kept-url.ts';

/** A company page of LinkedIn, told by its url alone. */
export interface LinkedinPage {
  /** Lower-case slug, or the numeric id as LinkedIn writes it in the same place. */
  slugOrId: string;
  isId: boolean;
}

/** `company-beta` stood in urls of 2017 that are still linked. */
const COMPANY_SECTIONS = new Set(['company', 'company-beta', 'school', 'showcase']);

/** True for linkedin.com and its country hosts, by label. */
export function isLinkedinHost(host: string): boolean {
  return host === 'linkedin.com' || host.endsWith('.linkedin.com');
}

/** The company that a LinkedIn url is about; null when it is not a company page. */
export function parseLinkedinPage(url: string): LinkedinPage | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  if (!isLinkedinHost(hostname)) return null;
  const [section, area, third] = pathname.split('/').filter(Boolean);
  const raw =
    section === 'sales' && area === 'company'
      ? third?.split(',')[0]
      : isCompanySection(section)
        ? area
        : undefined;
  if (raw === undefined) return null;
  const slugOrId = decodeSlug(raw);
  return { slugOrId, isId: /^\d+$/.test(slugOrId) };
}

/**
 * A url as it may be kept: without what identifies a person or a visit. Of LinkedIn that is a company page without its
 * query, where a search may name a person, and no more than the host of any other page: a profile's address names one.
 */
export function keptUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const page = new URL(url);
  const { protocol, hostname, origin, pathname } = page;
  if (protocol !== 'https:' && protocol !== 'http:') return url;
  if (!isLinkedinHost(hostname)) return keptWebUrl(page);
  return parseLinkedinPage(url) ? `${origin}${pathname}` : `${origin}/`;
}

function isCompanySection(section: string | undefined): boolean {
  return section !== undefined && COMPANY_SECTIONS.has(section);
}

/** A slug in the form in which slugs are compared: decoded, lower case, NFC. */
export function decodeSlug(raw: string): string {
  try {
    return decodeURIComponent(raw).toLowerCase().normalize('NFC');
  } catch {
    return raw.toLowerCase(); // a stray % is part of the slug then
  }
}
