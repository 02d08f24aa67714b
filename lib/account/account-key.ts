import { isLinkedinHost, parseLinkedinPage } from './linkedin-page.ts';
import { registrableDomain } from './registrable-domain.ts';

/** A registrable domain, or `li:<id or slug>` while an account is known from LinkedIn alone. */
export type AccountKey = string;

/** True when a url still shows the account with this key and these aliases. */
export function showsAccount(url: string, key: AccountKey, aliases: readonly string[]): boolean {
  const page = parseLinkedinPage(url);
  if (page) return aliases.includes(`li:${page.slugOrId}`);
  if (URL.canParse(url) && isLinkedinHost(new URL(url).hostname)) return false;
  return registrableDomain(url) === key;
}
