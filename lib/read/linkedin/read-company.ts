import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Page, ReadState } from '../read-result.ts';
import { addAboutList } from './about-list.ts';
import { type Destination, readDestination } from './destination.ts';
import { type EmbeddedRecord, findEmbeddedRecord } from './embedded-record.ts';
import { addGuestFacts, isGuestPage } from './guest-page.ts';
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
  const target = readDestination(origin.url);
  if (!target) return refuse('other', 'not-linkedin');
  if (target.kind === 'wall') return { ...refuse('login', 'login-wall'), state: 'blocked' };
  if (target.kind === 'missing') return refuse('other', 'missing-page');
  if (target.kind === 'school') return refuse('university', 'school-page');
  if (target.kind === 'person') return refuse('personal', 'person-page');
  if (target.kind === 'showcase' || target.kind === 'admin') return refuse('social', `${target.kind}-page`);
  if (target.kind === 'other') return refuse('social', 'no-company-page');
  if (target.kind === 'sales-account') return readSalesAccount(document, origin, target, industries);
  if (isGuestPage(document)) return readGuest(document, origin, target, industries);
  return readMemberPage(document, origin, target, industries);
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
  target: Destination,
  industries: IndustryMap,
): LinkedinReading {
  const evidence: Evidence[] = [];
  const sheet = openSheet(evidence, origin, 'linkedin-guest');
  const outcome = addGuestFacts(sheet, document, target, industries);
  if (outcome === 'other-company') return wait('other-company');
  if (outcome === 'empty') return wait('nothing-yet');
  sheet.add('scan', { technologies: 0, scopes: ['linkedin'] }, CONFIRMED, '');
  return done(evidence, false);
}

function readSalesAccount(
  document: Document,
  origin: SheetOrigin,
  target: Destination,
  industries: IndustryMap,
): LinkedinReading {
  const evidence: Evidence[] = [];
  const sheet = openSheet(evidence, origin, 'sales-navigator');
  return addSalesAccountFacts(sheet, document, target, industries)
    ? done(evidence, false)
    : wait('unconfirmed');
}

/** The page of a member who is signed in: the embedded record first, then what the page shows of the same company. */
function readMemberPage(
  document: Document,
  origin: SheetOrigin,
  target: Destination,
  industries: IndustryMap,
): LinkedinReading {
  if (isMissing(document)) return refuse('other', 'missing-page');
  const { record, partial } = findEmbeddedRecord(document, target);
  const kind = record ? recordKind(record) : 'company';
  if (kind !== 'company') return refuse(kind === 'school' ? 'university' : 'social', `${kind}-page`);
  const evidence: Evidence[] = [];
  if (record) addRecordFacts(openSheet(evidence, origin, 'linkedin-record'), record, industries);
  const shown = addShownFacts(document, origin, target, record, evidence, industries);
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
  target: Destination,
  record: EmbeddedRecord | null,
  evidence: Evidence[],
  industries: IndustryMap,
): 'whole' | 'part' | 'other' | 'nothing' {
  const keys = new Set([target.key, ...recordKeys(evidence)]);
  const sheet = openSheet(evidence, origin, 'linkedin-page');
  if (isServerDriven(document)) {
    const found = addServerDrivenFacts(sheet, document, keys, industries);
    if (found) addKey(sheet, target, '');
    return found ? 'part' : 'nothing';
  }
  const shown = readShownCompany(document);
  const confirmed = confirmCompany(shown, keys);
  const isNamed = confirmed === 'unknown' && !target.isId && isNamedLike(shown.name, target.key);
  if (confirmed === 'other') return 'other';
  if (confirmed === 'unknown' && !isNamed && !record) return 'nothing';
  const limit = confirmed === 'confirmed' ? CONFIRMED : UNCONFIRMED;
  if (confirmed === 'confirmed' || isNamed) {
    addTopCard(sheet, document, shown, industries, limit);
    const whole = addAboutList(sheet, document, industries, limit);
    addKey(sheet, target, shown.id, limit);
    return whole ? 'whole' : 'part';
  }
  return 'part';
}

function addKey(
  sheet: ReturnType<typeof openSheet>,
  target: Destination,
  id: string,
  confidence = 900,
): void {
  const key = target.isId ? { id: target.key } : { slug: target.key, ...(id ? { id } : {}) };
  sheet.add('linkedin', key, Math.min(confidence, 900), id || target.key);
}

function recordKeys(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((fact) =>
    fact.attribute === 'linkedin' ? [fact.value.slug, fact.value.id].filter((key) => key !== undefined) : [],
  );
}

function isMissing(document: Document): boolean {
  return document.querySelector('.org-unavailable, .not-found-404, [data-test-id="error-page"]') !== null;
}
