import { isLinkedinHost, keptUrl, parseLinkedinPage } from './linkedin-page.ts';
import { registrableDomain } from './registrable-domain.ts';
import { PAGE } from './special-keys.ts';

/**
 * A registrable domain; `li:<id or slug>` while an account is known from LinkedIn alone; `page:<url>` for a page that a
 * person took out of another account.
 */
export type AccountKey = string;

/** True when a url still shows the account with this key and these aliases. */
export function showsAccount(url: string, key: AccountKey, aliases: readonly string[]): boolean {
  const page = parseLinkedinPage(url);
  if (page) return aliases.includes(`li:${page.slugOrId}`);
  if (URL.canParse(url) && isLinkedinHost(new URL(url).hostname)) return false;
  if (key.startsWith(PAGE)) return keptUrl(url) === keptUrl(key.slice(PAGE.length));
  const domain = registrableDomain(url);
  return domain !== null && (domain === key || aliases.includes(domain));
}
