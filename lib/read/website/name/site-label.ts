import { domainAffinity } from '#lib/parse/company-name.ts';
import { domainLabel } from '../../own-host.ts';
import { isPageHost } from '../../page-kind/known-hosts.ts';
import type { GivenPage } from '../subject.ts';

const SHORTEST = 4;

/**
 * The part of the address that a company chose as its name: the domain's label; on a host of everybody's pages the
 * project's, where the title is named like it and not like its owner ("someone.github.io/acme-pumps").
 */
export function siteLabel({ url, request, title }: GivenPage): string {
  const label = domainLabel(request.registrableDomain);
  const project = url.pathname.split('/')[1] ?? '';
  if (!isPageHost(url.hostname) || project.length < SHORTEST || project.includes('.')) return label;
  const parts = title.split(/\s[|·•–—-]\s|\s?\|\s?|:\s/).map((part) => part.trim());
  const fits = (name: string): boolean => parts.some((part) => domainAffinity(part, name) === 3);
  return fits(project) && !fits(label) ? project.toLowerCase() : label;
}
