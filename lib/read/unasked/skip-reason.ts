import { isLinkedinHost, parseLinkedinPage } from '#lib/account/linkedin-page.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import { problemOfUrl } from '../page-problem.ts';
import { FILE_SHARES, isBankHost } from './private-hosts.ts';

/** Why a page is left alone where nobody clicked. */
export type SkipReason =
  | 'no-page'
  | 'work'
  | 'this-machine'
  | 'bank'
  | 'file-share'
  | 'listed'
  | 'not-company';

/** This machine, the machines beside it, and addresses instead of names. */
const LOOPBACK = /^(?:localhost|127\.|0\.0\.0\.0|\[::)/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;
const LOCAL_NAME = /\.localhost$/;
/** On LinkedIn these places of a company are its administrators' own. */
const ADMIN_PLACE = /^\/company\/(?:setup|[^/]+\/admin)(?:\/|$)/i;

/**
 * Why a page must not be read unless the user clicks, from its address alone; null when it may. `skipped` = domains or
 * hosts of the user's own: their company, and what they listed.
 */
export function skipReason(url: string | undefined, skipped: readonly string[]): SkipReason | null {
  const problem = problemOfUrl(url);
  if (problem === 'work-page') return 'work';
  if (problem !== null || url === undefined) return 'no-page';
  const { hostname, pathname } = new URL(url);
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (LOOPBACK.test(host) || ADDRESS.test(host) || LOCAL_NAME.test(host)) return 'this-machine';
  if (isUnderOne(host, skipped)) return 'listed';
  // Nobody's profile, no search, no feed.
  if (isLinkedinHost(host))
    return parseLinkedinPage(url) === null || ADMIN_PLACE.test(pathname) ? 'not-company' : null;
  if (isBankHost(host)) return 'bank';
  return isUnderOne(host, FILE_SHARES) ? 'file-share' : null;
}

/** The site of a page, as it is switched on and off: its registrable domain, else its host. Null for what has none. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return registrableDomain(url) ?? hostname.toLowerCase();
}

/** A site as a person types it; null when it is none. */
export function parseSite(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/^\*\./, '');
  const url = text.includes('://') ? text : `https://${text}`;
  if (text === '' || text.includes(' ') || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return hostname.includes('.') ? hostname.replace(/^www\./, '').replace(/\.$/, '') : null;
}

function isUnderOne(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}
