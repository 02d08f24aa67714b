import { isLinkedinHost } from '#lib/account/linkedin-page.ts';
import { linkedinAlias } from '#lib/account/place-rows.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import { knownHostKind } from '#lib/read/page-kind/known-hosts.ts';

/** Where a company lives, as a list has it: its registrable domain or LinkedIn alias; or why it is no such place. */
export type CompanyPlace =
  | { ok: true; key: string }
  /** `shared-host` = a site of many companies: it would name all of them. */
  | { ok: false; problem: 'bad-address' | 'shared-host' };

const SEPARATOR = /[\s,;]/;

/** A domain, a web address, an email address or the address of a LinkedIn company page, as typed. */
export function companyPlace(typed: string): CompanyPlace {
  const place = typed.trim().replace(/^mailto:/i, '');
  const url = /^https?:\/\//i.test(place) ? place : `https://${place}`;
  if (!URL.canParse(url)) return { ok: false, problem: 'bad-address' };
  const alias = linkedinAlias(url);
  if (alias !== null) return { ok: true, key: alias };
  const { hostname } = new URL(url);
  if (isLinkedinHost(hostname)) return { ok: false, problem: 'shared-host' };
  const domain = registrableDomain(hostname);
  if (domain === null) return { ok: false, problem: 'bad-address' };
  return knownHostKind(hostname) === null ? { ok: true, key: domain } : { ok: false, problem: 'shared-host' };
}

/** Whether a cell is meant as an address, in a list that does not say what its columns hold. */
export function looksLikePlace(cell: string): boolean {
  const place = cell.trim();
  return place.slice(1, -1).includes('.') && !SEPARATOR.test(place) && companyPlace(place).ok;
}
