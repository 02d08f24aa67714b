import type { Fact } from '#lib/evidence/evidence.ts';
import { domainAffinity, hasLegalForm, namesAgree } from '#lib/parse/company-name.ts';
import { domainLabel, isOwnHost, resolveUrl } from '../../own-host.ts';
import type { Subject } from '../subject.ts';

/** "Northwind LLC DBA Acme": the holder says itself that it is the firm behind the name. */
const TRADES_AS = /\s(?:d\/?b\/?a|doing business as|trading as|t\/a)(?:\s|$)/i;
/** A holder with such a name, and nothing of the company's own, is the group behind it. */
const GROUP = /\b(?:group|gruppe|groupe|grupo|gruppo|groep|holdings?|konzern)\b/i;

/** A host that spells the name. */
const LIKE_DOMAIN = 3;

/** The holder of the copyright with a legal form: the company's legal name, or its group. */
export function readHolder(subject: Subject): Fact[] {
  const { companyName, copyrights, request } = subject;
  const label = domainLabel(request.registrableDomain);
  for (const { holder: written, quote, inFooter } of copyrights) {
    const holder = (written.split(TRADES_AS)[0] ?? '').trim();
    if (!hasLegalForm(holder)) continue;
    const agrees = companyName !== null && namesAgree(holder, companyName);
    if (!agrees && !inFooter) continue;
    const isStranger = !agrees && companyName !== null && domainAffinity(holder, label) === 0;
    const isGroup = isStranger && GROUP.test(holder);
    const isKnownFirm = isStranger && hasOwnSite(holder, subject);
    const said = { value: holder, source: 'copyright', quote } as const;
    const parent: Fact[] = isGroup || isKnownFirm ? [{ attribute: 'parent', ...said, confidence: 760 }] : [];
    if (isGroup) return parent;
    const confidence = agrees || TRADES_AS.test(written) ? 930 : 720;
    return [{ attribute: 'legalName', ...said, confidence }, ...parent];
  }
  return [];
}

/** A holder whose own site the page links is another company: the one behind this one. */
function hasOwnSite(holder: string, { content, url, request }: Subject): boolean {
  return content.links.some(({ href }) => {
    const host = resolveUrl(href, url)?.hostname;
    if (host === undefined || isOwnHost(host, request.registrableDomain ?? url.hostname)) return false;
    const labels = host
      .replace(/^www\./, '')
      .split('.')
      .slice(0, -1);
    return labels.some((label) => domainAffinity(holder, label) >= LIKE_DOMAIN);
  });
}
