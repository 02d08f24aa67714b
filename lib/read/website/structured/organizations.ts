import { domainAffinity, hasLegalForm, namesAgree } from '#lib/parse/company-name.ts';
import { HELD_BY } from '../../extract/json-ld-limits.ts';
import { domainLabel, isOwnHost, resolveUrl } from '../../own-host.ts';
import { type JsonLdNode, textOf, textsOf, typesOf } from './json-ld.ts';

/** Local names of schema.org types that are organizations. Businesses end in one of the suffixes below. */
const ORGANIZATION_TYPES = new Set(
  'Corporation,NGO,CollegeOrUniversity,ProfessionalService,Attorney,Dentist,Physician,Pharmacy,Hotel,Restaurant,CafeOrCoffeeShop,Electrician,Plumber,MovingCompany,RealEstateAgent,AccountingService,FinancialService,BankOrCreditUnion,LegalService,AutoDealer,AutoRepair,HealthClub,Hospital,VeterinaryCare,School'.split(
    ',',
  ),
);
const TYPE_SUFFIX = /(?:Organization|Business|Store|Contractor|Agency|Clinic)$/;

/** Properties whose organizations are the site's own; any other property may hold somebody else's. */
const OWN_HOLDERS = new Set(['', 'publisher', 'mainEntity', 'mainEntityOfPage', 'organization']);

export function isOrganization(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ORGANIZATION_TYPES.has(type) || TYPE_SUFFIX.test(type));
}

/**
 * Organization nodes that speak of the site's own company: their url or @id is on the page's registrable domain, or they
 * have none, stand at the top and carry the site's name. Anyone can write any name into a page; a node whose url leads
 * elsewhere is never ours.
 */
export function ownOrganizations(
  nodes: readonly JsonLdNode[],
  pageUrl: URL,
  registrableDomain: string | null,
  siteNames: readonly string[],
): JsonLdNode[] {
  const own: JsonLdNode[] = [];
  for (const node of nodes) {
    if (!isOrganization(node) || (node.size <= 2 && !textOf(node, 'name'))) continue;
    const heldBy = String(node.get(HELD_BY) ?? '');
    if (heldBy === 'parentOrganization' || heldBy === 'subOrganization') continue;
    const owner = ownerOf(node, pageUrl, registrableDomain);
    if (owner === 'foreign') continue;
    if (owner === 'own' && OWN_HOLDERS.has(heldBy)) own.push(node);
    else if (
      owner === 'unknown' &&
      OWN_HOLDERS.has(heldBy) &&
      carriesSiteName(node, registrableDomain, siteNames)
    ) {
      own.push(node);
    } else if (owner === 'own' && carriesSiteName(node, registrableDomain, siteNames)) own.push(node);
  }
  if (isOneCompany(own)) return own;
  const named = own.filter(
    (node) => nameOf(node) === '' || carriesSiteName(node, registrableDomain, siteNames),
  );
  const [other, ...more] = own.filter((node) => !named.includes(node));
  // Names of several others are shops, members or customers; a single one may be what somebody searches for.
  const isKeyword =
    other !== undefined && more.length === 0 && named.length > 0 && !hasLegalForm(nameOf(other));
  return isKeyword && ownerOf(other, pageUrl, registrableDomain) === 'own'
    ? [...named, withoutName(other)]
    : named;
}

/** What a node says of a place: under the own address it is the company's, whatever stands there as its name. */
const PLACED = new Set(['@type', '@id', 'url', 'address', 'location', 'telephone', 'contactPoint', HELD_BY]);

function withoutName(node: JsonLdNode): JsonLdNode {
  return new Map([...node].filter(([property]) => PLACED.has(property)));
}

/** False when the nodes bear names of different companies: then the page's address alone tells nothing. */
function isOneCompany(nodes: readonly JsonLdNode[]): boolean {
  const [first = '', ...others] = nodes.map(nameOf).filter(Boolean);
  return others.every((name) => namesAgree(first, name));
}

function nameOf(node: JsonLdNode): string {
  return textOf(node, 'name') || textOf(node, 'legalName');
}

/** Whose node it is by its url, else by its @id. */
function ownerOf(node: JsonLdNode, pageUrl: URL, domain: string | null): 'own' | 'foreign' | 'unknown' {
  const addresses = textsOf(node, 'url');
  if (!addresses.length) addresses.push(...textsOf(node, '@id').filter((id) => /^https?:|^[/#]/.test(id)));
  for (const address of addresses) {
    const url = resolveUrl(address, pageUrl);
    if (!url) continue;
    if (domain ? isOwnHost(url.hostname, domain) : url.host === pageUrl.host) return 'own';
    return 'foreign';
  }
  return 'unknown';
}

function carriesSiteName(node: JsonLdNode, domain: string | null, siteNames: readonly string[]): boolean {
  const name = nameOf(node);
  if (!name) return false;
  return (
    domainAffinity(name, domainLabel(domain)) >= 2 || siteNames.some((siteName) => namesAgree(siteName, name))
  );
}
