import type { NamedPage } from '../subject.ts';
import type { LeadCompany } from './lead-company.ts';
import type { Party } from './third-party.ts';

/** Legal pages that name the company, and those that name everybody else. */
const IMPRINT =
  /impressum|imprint|legal-?notice|mentions-?l[eé]gales|aviso-?legal|note-?legali|colofon|anbieterkennzeichnung|company-?info/i;
const CLAUSES =
  /privacy|datenschutz|dataprotection|data-protection|terms|agb|conditions|\bcg[vu]\b|cookie|gdpr|dsgvo|politique|confidentialit|condizioni|informativa|privacidad|t[eé]rminos|condiciones|voorwaarden|privacidade|termos|\bdpa\b|eula|\btos\b|refund|returns|rgpd|integritet|personvern|gizlilik|prywatno/i;
/** Pages whose body is about another company or a place where somebody meets. */
const ABOUT_OTHERS =
  /\/(?:customers?|case-?stud(?:y|ies)|success-?stor(?:y|ies)|stories|references?|referenz(?:en)?|kunden|clients?|clienti|clientes|casos?(?:-de-exito)?|partners?|partenaires|portfolio|investors?|events?|veranstaltungen|webinars?|conferences?|jobs?|careers?|karriere|stellenangebote|vacancies)(?:\/|$)/i;

/** Whom the page's body speaks of: the company, the company among others in clauses, others. */
export type PageParty = 'company' | 'clauses' | 'others';

export function pageParty({ url, title, page }: NamedPage): PageParty {
  const where = `${url.pathname} ${title}`;
  if (ABOUT_OTHERS.test(url.pathname)) return 'others';
  if (page.kind === 'legal' && CLAUSES.test(where) && !IMPRINT.test(where)) return 'clauses';
  return CLAUSES.test(url.pathname) && !IMPRINT.test(where) ? 'clauses' : 'company';
}

interface Owner {
  company: LeadCompany;
  party: Party;
  /** In the site's own header or footer. */
  isFrame: boolean;
}

/** True for an address in the body of a page that speaks of others, where nothing says that it is the company's. */
export function isOfSomebodyElse(page: PageParty, { company, party, isFrame }: Owner): boolean {
  if (isFrame || page === 'company' || company === 'own' || company === 'subsidiary') return false;
  return page === 'others' || !(party === 'controller' && company === 'nobody');
}
