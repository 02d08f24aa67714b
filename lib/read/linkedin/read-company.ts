import type { Fact } from '#lib/evidence/evidence.ts';
import type { Page, ReadState } from '../read-result.ts';
import { addAboutList } from './about-list.ts';
import { type Destination, readDestination } from './destination.ts';
import { type EmbeddedRecord, findEmbeddedRecord } from './embedded-record.ts';
import { addGuestFacts, isGuestPage } from './guest-page.ts';
import { addRecordFacts, recordKind } from './record-facts.ts';
import { addSalesAccountFacts } from './sales-account.ts';
import { addServerDrivenFacts, isServerDriven } from './server-driven-page.ts';
import { type IndustryMap, openSheet, type Sheet, type SheetFact } from './sheet.ts';
import { addTopCard, confirmCompany, isNamedLike, readShownCompany } from './top-card.ts';

/** One look at a LinkedIn page. */
export interface LinkedinLook {
  state: ReadState;
  /** Machine word; empty when the page was read. */
  reason: string;
  page: Page;
  facts: Fact[];
  partial: boolean;
}

/** Without a link of its own that names the company, a page's facts are inferred at most. */
const UNCONFIRMED = 850;
const CONFIRMED = 1000;
const SCAN: SheetFact = {
  attribute: 'scan',
  value: { technologies: 0, scopes: ['linkedin'] },
  quote: '',
  confidence: CONFIRMED,
};
const COMPANY: Page = { isCompanySite: true, kind: 'linkedin-company', reason: '' };

/** A company's page at which is looked. */
interface Visit {
  document: Document;
  /** Where the url leads. */
  target: Destination;
  industries: IndustryMap;
}

/**
 * Reads the organization of a LinkedIn page, and nothing but the organization. `loading` says that the page does not agree
 * with its url yet: look again. Reads the document only; never writes, clicks, scrolls or asks for anything.
 */
export function readLinkedinCompany(document: Document, url: string, industries: IndustryMap): LinkedinLook {
  const target = readDestination(url);
  if (!target) return refuse('other', 'not-linkedin');
  if (target.kind === 'wall') return { ...refuse('login', 'login-wall'), state: 'blocked' };
  if (target.kind === 'missing') return refuse('other', 'missing-page');
  if (target.kind === 'school') return refuse('university', 'school-page');
  if (target.kind === 'person') return refuse('personal', 'person-page');
  if (target.kind === 'showcase' || target.kind === 'admin') return refuse('social', `${target.kind}-page`);
  if (target.kind === 'other') return refuse('social', 'no-company-page');
  const visit = { document, target, industries };
  if (target.kind === 'sales-account') return readSalesAccount(visit);
  return isGuestPage(document) ? readGuest(visit) : readMemberPage(visit);
}

/** A page that is no company's is read as what it is: there is nothing to say about an account. */
function refuse(kind: Extract<Page, { isCompanySite: false }>['kind'], reason: string): LinkedinLook {
  return {
    state: 'read',
    reason,
    page: { isCompanySite: false, kind, reason },
    facts: [],
    partial: false,
  };
}

function wait(reason: string): LinkedinLook {
  return { state: 'loading', reason, page: COMPANY, facts: [], partial: false };
}

function done(facts: Fact[]): LinkedinLook {
  return { state: 'read', reason: '', page: COMPANY, facts, partial: false };
}

/** What a sheet knows of its page. */
function pageOf({ document, target }: Visit): { language: string; slug: string } {
  const language = (document.documentElement.getAttribute('lang') ?? '').toLowerCase();
  return { language, slug: target.isId ? '' : target.key };
}

function readGuest(visit: Visit): LinkedinLook {
  const { document, target, industries } = visit;
  const facts: Fact[] = [];
  const sheet = openSheet(facts, 'linkedin-guest', pageOf(visit));
  const outcome = addGuestFacts(sheet, document, target, industries);
  if (outcome === 'other-company') return wait('other-company');
  if (outcome === 'empty') return wait('nothing-yet');
  sheet.add(SCAN);
  return done(facts);
}

function readSalesAccount(visit: Visit): LinkedinLook {
  const { document, target, industries } = visit;
  const facts: Fact[] = [];
  const sheet = openSheet(facts, 'sales-navigator', pageOf(visit));
  return addSalesAccountFacts(sheet, document, target, industries) ? done(facts) : wait('unconfirmed');
}

/** The page of a member who is signed in: the embedded record first, then what the page shows of the same company. */
function readMemberPage(visit: Visit): LinkedinLook {
  const { document, target, industries } = visit;
  if (isMissing(document)) return refuse('other', 'missing-page');
  const { record, partial } = findEmbeddedRecord(document, target);
  const kind = record ? recordKind(record) : 'company';
  if (kind !== 'company') return refuse(kind === 'school' ? 'university' : 'social', `${kind}-page`);
  const facts: Fact[] = [];
  if (record) addRecordFacts(openSheet(facts, 'linkedin-record', pageOf(visit)), record, industries);
  const shown = addShownFacts(visit, record, facts);
  if (facts.length === 0) return wait(shown === 'other' ? 'other-company' : 'nothing-yet');
  if (!facts.some(({ attribute }) => attribute === 'name')) return wait('no-name');
  if (record || shown === 'whole') openSheet(facts, record ? 'linkedin-record' : 'linkedin-page').add(SCAN);
  return partial ? { ...done(facts), reason: 'too-large', partial } : done(facts);
}

/** Adds what the visible page says, unless its own links lead to another company than the url. */
function addShownFacts(
  visit: Visit,
  record: EmbeddedRecord | null,
  facts: Fact[],
): 'whole' | 'part' | 'other' | 'nothing' {
  const { document, target, industries } = visit;
  const keys = new Set([target.key, ...recordKeys(facts)]);
  const sheet = openSheet(facts, 'linkedin-page', pageOf(visit));
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
    addTopCard(sheet, document, { shown, industries, limit });
    const whole = addAboutList(sheet, document, industries, limit);
    addKey(sheet, target, shown.id, limit);
    return whole ? 'whole' : 'part';
  }
  return 'part';
}

function addKey(sheet: Sheet, target: Destination, id: string, confidence = 900): void {
  const key = target.isId ? { id: target.key } : { slug: target.key, ...(id ? { id } : {}) };
  sheet.add({
    attribute: 'linkedin',
    value: key,
    quote: id || target.key,
    confidence: Math.min(confidence, 900),
  });
}

function recordKeys(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    fact.attribute === 'linkedin' ? [fact.value.slug, fact.value.id].filter((key) => key !== undefined) : [],
  );
}

function isMissing(document: Document): boolean {
  return document.querySelector('.org-unavailable, .not-found-404, [data-test-id="error-page"]') !== null;
}
