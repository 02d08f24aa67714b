import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Page, ReadState } from '../read-result.ts';
import { addAboutList } from './about-list.ts';
import { type EmbeddedRecord, findEmbeddedRecord } from './embedded-record.ts';
import { addGuestFacts, isGuestPage } from './guest-page.ts';
import { type Place, readPlace } from './place.ts';
import { addRecordFacts, recordKind } from './record-facts.ts';
import { addSalesAccountFacts } from './sales-account.ts';
import { addServerDrivenFacts, isServerDriven } from './server-driven-page.ts';
import { type IndustryMap, openSheet, type SheetOrigin } from './sheet.ts';
import { addTopCard, confirmCompany, isNamedLike, readShownCompany } from './top-card.ts';

/** One look at a LinkedIn page. */
export interface LinkedinReading {
  state: ReadState;
  /** Machine word; empty when the page was read. */
  reason: string;
  page: Page;
  evidence: Evidence[];
  partial: boolean;
}

/** Without a link of its own that names the company, a page's facts are inferred at most. */
const UNCONFIRMED = 850;
const CONFIRMED = 1000;
const COMPANY: Page = { isCompanySite: true, kind: 'linkedin-company', reason: '' };

/**
 * Reads the organization of a LinkedIn page, and nothing but the organization. `loading` says that the page does not agree
 * with its url yet: look again. Reads the document only; never writes, clicks, scrolls or asks for anything.
 */
export function readLinkedinCompany(
  document: Document,
  origin: SheetOrigin,
  industries: IndustryMap,
): LinkedinReading {
  const place = readPlace(origin.url);
  if (!place) return refuse('other', 'not-linkedin');
  if (place.kind === 'wall') return { ...refuse('login', 'login-wall'), state: 'blocked' };
  if (place.kind === 'missing') return refuse('other', 'missing-page');
  if (place.kind === 'school') return refuse('university', 'school-page');
  if (place.kind === 'person') return refuse('personal', 'person-page');
  if (place.kind === 'showcase' || place.kind === 'admin') return refuse('social', `${place.kind}-page`);
  if (place.kind === 'other') return refuse('social', 'no-company-page');
  if (place.kind === 'sales-account') return readSalesAccount(document, origin, place, industries);
  if (isGuestPage(document)) return readGuest(document, origin, place, industries);
  return readMemberPage(document, origin, place, industries);
}

/** A page that is no company's is read as what it is: there is nothing to say about an account. */
function refuse(kind: Extract<Page, { isCompanySite: false }>['kind'], reason: string): LinkedinReading {
  return {
    state: 'read',
    reason,
    page: { isCompanySite: false, kind, reason },
    evidence: [],
    partial: false,
  };
}

function wait(reason: string): LinkedinReading {
  return { state: 'loading', reason, page: COMPANY, evidence: [], partial: false };
}

function done(evidence: Evidence[], partial: boolean): LinkedinReading {
  return { state: 'read', reason: partial ? 'too-large' : '', page: COMPANY, evidence, partial };
}

function readGuest(
  document: Document,
  origin: SheetOrigin,
  place: Place,
  industries: IndustryMap,
): LinkedinReading {
  const evidence: Evidence[] = [];
  const sheet = openSheet(evidence, origin, 'linkedin-guest');
  const outcome = addGuestFacts(sheet, document, place, industries);
  if (outcome === 'other-company') return wait('other-company');
  if (outcome === 'empty') return wait('nothing-yet');
  sheet.add('scan', { technologies: 0, scopes: ['linkedin'] }, CONFIRMED, '');
  return done(evidence, false);
}

function readSalesAccount(
  document: Document,
  origin: SheetOrigin,
  place: Place,
  industries: IndustryMap,
): LinkedinReading {
  const evidence: Evidence[] = [];
  const sheet = openSheet(evidence, origin, 'sales-navigator');
  return addSalesAccountFacts(sheet, document, place, industries)
    ? done(evidence, false)
    : wait('unconfirmed');
}

/** The page of a member who is signed in: the embedded record first, then what the page shows of the same company. */
function readMemberPage(
  document: Document,
  origin: SheetOrigin,
  place: Place,
  industries: IndustryMap,
): LinkedinReading {
  if (isMissing(document)) return refuse('other', 'missing-page');
  const { record, partial } = findEmbeddedRecord(document, place);
  const kind = record ? recordKind(record) : 'company';
  if (kind !== 'company') return refuse(kind === 'school' ? 'university' : 'social', `${kind}-page`);
  const evidence: Evidence[] = [];
  if (record) addRecordFacts(openSheet(evidence, origin, 'linkedin-record'), record, industries);
  const shown = addShownFacts(document, origin, place, record, evidence, industries);
  if (evidence.length === 0) return wait(shown === 'other' ? 'other-company' : 'nothing-yet');
  if (!evidence.some(({ attribute }) => attribute === 'name')) return wait('no-name');
  if (record || shown === 'whole') {
    const sheet = openSheet(evidence, origin, record ? 'linkedin-record' : 'linkedin-page');
    sheet.add('scan', { technologies: 0, scopes: ['linkedin'] }, CONFIRMED, '');
  }
  return done(evidence, partial);
}

/** Adds what the visible page says, unless its own links lead to another company than the url. */
function addShownFacts(
  document: Document,
  origin: SheetOrigin,
  place: Place,
  record: EmbeddedRecord | null,
  evidence: Evidence[],
  industries: IndustryMap,
): 'whole' | 'part' | 'other' | 'nothing' {
  const keys = new Set([place.key, ...recordKeys(evidence)]);
  const sheet = openSheet(evidence, origin, 'linkedin-page');
  if (isServerDriven(document)) {
    const found = addServerDrivenFacts(sheet, document, keys, industries);
    if (found) addKey(sheet, place, '');
    return found ? 'part' : 'nothing';
  }
  const shown = readShownCompany(document);
  const confirmed = confirmCompany(shown, keys);
  const isNamed = confirmed === 'unknown' && !place.isId && isNamedLike(shown.name, place.key);
  if (confirmed === 'other') return 'other';
  if (confirmed === 'unknown' && !isNamed && !record) return 'nothing';
  const limit = confirmed === 'confirmed' ? CONFIRMED : UNCONFIRMED;
  if (confirmed === 'confirmed' || isNamed) {
    addTopCard(sheet, document, shown, industries, limit);
    const whole = addAboutList(sheet, document, industries, limit);
    addKey(sheet, place, shown.id, limit);
    return whole ? 'whole' : 'part';
  }
  return 'part';
}

function addKey(sheet: ReturnType<typeof openSheet>, place: Place, id: string, confidence = 900): void {
  const key = place.isId ? { id: place.key } : { slug: place.key, ...(id ? { id } : {}) };
  sheet.add('linkedin', key, Math.min(confidence, 900), id || place.key);
}

function recordKeys(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((fact) =>
    fact.attribute === 'linkedin' ? [fact.value.slug, fact.value.id].filter((key) => key !== undefined) : [],
  );
}

function isMissing(document: Document): boolean {
  return document.querySelector('.org-unavailable, .not-found-404, [data-test-id="error-page"]') !== null;
}
