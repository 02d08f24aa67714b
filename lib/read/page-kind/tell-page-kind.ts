import type { ForeignPageKind, Page } from '../read-result.ts';
import { classifyCollection } from './collections.ts';
import { companyPageKind } from './company-page.ts';
import { countCompanySigns, hasFirmName } from './company-signs.ts';
import { classifyDocumentation } from './documentation.ts';
import { isPageHost, knownHostKind } from './known-hosts.ts';
import { classifyMedia } from './media.ts';
import type { PageSignals } from './page-signals.ts';
import { classifyPeople } from './people.ts';
import { hasAcademicMenu, publicBodyByHost, publicBodyByName } from './public-bodies.ts';
import { classifyPublicMenu } from './public-menu.ts';
import { countSellerLinks } from './seller-links.ts';
import { classifyWall } from './walls.ts';

const PUBLIC_TYPES: readonly (readonly [string, 'government' | 'university'])[] = [
  ['GovernmentOrganization', 'government'],
  ['GovernmentOffice', 'government'],
  ['CityHall', 'government'],
  ['CollegeOrUniversity', 'university'],
];

/** What a widely known host is; null for every other. */
type HostKind = (hostname: string) => ForeignPageKind | null;

/** Something it sells and a way to call it, or the like. */
const SIGNS_OF_FIRM = 2;

/**
 * Says what a page is. Order: who runs the host (registry suffix, well-known site), then what stands in the way (login,
 * bot check, parked), then what the site is about. What none of them claims is taken for a company's own page.
 * @param hostKind the list of well-known hosts; without it the structure alone must tell
 */
export function tellPageKind(signals: PageSignals, hostKind: HostKind = knownHostKind): Page {
  return (
    classifyHost(signals, hostKind) ??
    classifyWall(signals) ??
    classifyOwner(signals) ??
    classifyPeople(signals) ??
    classifyMedia(signals) ??
    classifyCollection(signals) ??
    classifyDocumentation(signals) ?? { isCompanySite: true, kind: companyPageKind(signals), reason: '' }
  );
}

function classifyHost(signals: PageSignals, hostKind: HostKind): Page | null {
  const known = hostKind(signals.url.hostname);
  // Anybody may put pages there, a firm too.
  const isFirm =
    isPageHost(signals.url.hostname) &&
    (hasFirmName([...signals.siteNames, ...signals.holders]) || countCompanySigns(signals) >= SIGNS_OF_FIRM);
  if (known && !isFirm) return { isCompanySite: false, kind: known, reason: 'known-host' };
  // A page saved from or served for a social network under another address says so itself.
  for (const address of signals.selfUrls) {
    const host = hostOf(address);
    const kind = host ? hostKind(host) : null;
    if (kind && kind !== 'docs' && kind !== 'other')
      return { isCompanySite: false, kind, reason: 'known-host' };
  }
  const body = publicBodyByHost(signals.url.hostname);
  return body ? { isCompanySite: false, kind: body, reason: 'public-suffix' } : null;
}

function classifyOwner(signals: PageSignals): Page | null {
  for (const [type, kind] of PUBLIC_TYPES) {
    if (signals.schemaTypes.has(type) && !signals.hasOwnOrganization)
      return { isCompanySite: false, kind, reason: 'schema-type' };
  }
  for (const name of [...signals.siteNames, ...signals.holders]) {
    const kind = publicBodyByName(name);
    if (kind) return { isCompanySite: false, kind, reason: 'public-name' };
  }
  if (hasAcademicMenu(signals.frameLinks) && countSellerLinks(signals.frameLinks) < 2)
    return { isCompanySite: false, kind: 'university', reason: 'academic-menu' };
  const body = classifyPublicMenu(signals);
  return body ? { isCompanySite: false, ...body } : null;
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}
