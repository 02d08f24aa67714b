import type { Fact } from '#lib/evidence/evidence.ts';
import { domainAffinity, hasLegalForm, namesAgree } from '#lib/parse/company-name.ts';
import { domainLabel } from '../../own-host.ts';
import type { Subject } from '../subject.ts';

/** "Northwind LLC DBA Acme": the holder says itself that it is the firm behind the name. */
const TRADES_AS = /\s(?:d\/?b\/?a|doing business as|trading as|t\/a)(?:\s|$)/i;
/** A holder with such a name, and nothing of the company's own, is the group behind it. */
const GROUP = /\b(?:group|gruppe|groupe|grupo|gruppo|groep|holdings?|konzern)\b/i;

/** The holder of the copyright with a legal form: the company's legal name, or its group. */
export function readHolder({ companyName, copyrights, request }: Subject): Fact[] {
  const label = domainLabel(request.registrableDomain);
  for (const { holder: written, quote, inFooter } of copyrights) {
    const holder = (written.split(TRADES_AS)[0] ?? '').trim();
    if (!hasLegalForm(holder)) continue;
    const agrees = companyName !== null && namesAgree(holder, companyName);
    if (!agrees && !inFooter) continue;
    const isGroup =
      !agrees && companyName !== null && GROUP.test(holder) && domainAffinity(holder, label) === 0;
    if (isGroup) return [{ attribute: 'parent', value: holder, source: 'copyright', quote, confidence: 760 }];
    const confidence = agrees || TRADES_AS.test(written) ? 930 : 720;
    return [{ attribute: 'legalName', value: holder, source: 'copyright', quote, confidence }];
  }
  return [];
}
