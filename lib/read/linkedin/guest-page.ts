import { decodeSlug } from '#lib/account/linkedin-page.ts';
import { addAboutList } from './about-list.ts';
import { readCountOf, readLastCount } from './count-text.ts';
import { type Destination, readLinkDestination } from './destination.ts';
import { addGuestFunding } from './guest-funding.ts';
import { addOrganizationFacts, addOrganizationPlace, findOrganization } from './guest-json-ld.ts';
import { addHeadquarters } from './headquarters.ts';
import { EMPLOYEES, FOLLOWERS } from './labels.ts';
import { addCompanyType, addFounded, addIndustry, addSpecialties, addWebsite } from './row-facts.ts';
import { addText, type IndustryMap, type Sheet } from './sheet.ts';
import { readBandText } from './size-text.ts';
import { proseOf, spacedTextOf, textOf } from './text-of.ts';

/** LinkedIn's public page states what the company entered. */
const STATED_ROW = 950;
const HEADER = 930;
const DESCRIPTION_META = 800;
const MAX_META = 500;
/** A number that a page shortens ("21K") is right to its last digit only. */
const SHORTENED = 600;
/** Since 2020, and before: the public page of 2018 and 2019 has the same rows without test ids. */
const TITLE = 'h1.top-card-layout__title, h1.top-card__title';
const SUBLINE = '.top-card-layout__first-subline, .top-card__information';

export type GuestOutcome = 'read' | 'other-company' | 'empty';

/**
 * Adds what the public page says. Its hooks are `data-test-id`s and JSON-LD, the same in every language. The page is
 * another company's when its canonical url or its record says so.
 */
export function addGuestFacts(
  sheet: Sheet,
  document: Document,
  target: Destination,
  industries: IndustryMap,
): GuestOutcome {
  const id = readOrganizationId(document);
  if (isOtherCompany(document, target, id)) return 'other-company';
  const organization = findOrganization(document, target, id);
  const name = textOf(document.querySelector(TITLE));
  const hasRows = document.querySelector('[data-test-id^="about-us__"]') !== null;
  if (name === '' && !hasRows && !organization) return 'empty';
  const slug = target.isId ? '' : target.key;
  const key = { ...(slug ? { slug } : {}), ...(id ? { id } : {}) };
  if (slug || id) sheet.add({ attribute: 'linkedin', value: key, quote: slug || id, confidence: STATED_ROW });
  addText(sheet, 'name', name, STATED_ROW);
  addHeader(sheet, document);
  if (organization) addOrganizationPlace(sheet, organization);
  if (hasRows) addRows(sheet, document, industries);
  else addAboutList(sheet, document, industries, STATED_ROW);
  if (organization) addOrganizationFacts(sheet, organization);
  addFace(sheet, document);
  addGuestFunding(sheet, document);
  return 'read';
}

/** True when the markup is the public page's. */
export function isGuestPage(document: Document): boolean {
  const pageKey = document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  return (
    pageKey.startsWith('d_org_guest') ||
    document.querySelector(`[data-test-id^="about-us"], ${TITLE}`) !== null
  );
}

function readOrganizationId(document: Document): string {
  const mark = document.querySelector('[data-semaphore-content-type="COMPANY"]');
  const urn = mark?.getAttribute('data-semaphore-content-urn') ?? '';
  return /^urn:li:(?:organization|company):(\d{1,12})$/.exec(urn)?.[1] ?? '';
}

/** A canonical url with another slug is another page; one with a slug where the url has the number is the same. */
function isOtherCompany(document: Document, target: Destination, id: string): boolean {
  if (target.isId) return id !== '' && id !== target.key;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const own = readLinkDestination(canonical);
  return own !== null && own.key !== '' && !own.isId && own.key !== decodeSlug(target.key);
}

function addHeader(sheet: Sheet, document: Document): void {
  addText(sheet, 'tagline', textOf(document.querySelector('h4.top-card-layout__second-subline')), HEADER);
  const line = spacedTextOf(document.querySelector(SUBLINE));
  const followers = readCountOf(line, FOLLOWERS, sheet.language);
  if (followers)
    sheet.add({
      attribute: 'followers',
      value: followers.value,
      quote: line,
      confidence: followers.rounded ? SHORTENED : HEADER,
    });
  if (sheet.has('followers')) return;
  const meta = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const match = /\| ([\d.,\s]{1,20}) followers on LinkedIn/.exec(meta.slice(0, MAX_META));
  const fromMeta = match ? readLastCount(match[1] ?? '') : null;
  if (match && fromMeta)
    sheet.add({
      attribute: 'followers',
      value: fromMeta.value,
      quote: match[0],
      confidence: DESCRIPTION_META,
    });
}

function addRows(sheet: Sheet, document: Document, industries: IndustryMap): void {
  const row = (name: string) => proseOf(document.querySelector(`[data-test-id="about-us__${name}"] dd`));
  addText(
    sheet,
    'description',
    proseOf(document.querySelector('[data-test-id="about-us__description"]')),
    STATED_ROW,
  );
  const industry = row('industry') || textOf(document.querySelector('h2.top-card-layout__headline'));
  addIndustry(sheet, industry, industries, STATED_ROW);
  const size = row('size');
  const band = readBandText(size, sheet.language) ?? (/^1(?![\d.,])/.test(size) ? ([1, 1] as const) : null);
  if (band) sheet.add({ attribute: 'headcount', value: band, quote: size, confidence: STATED_ROW });
  addCompanyType(sheet, row('organizationType'), STATED_ROW);
  addFounded(sheet, row('foundedOn'), STATED_ROW);
  addSpecialties(sheet, row('specialties'), STATED_ROW);
  addHeadquarters(sheet, row('headquarters'), STATED_ROW);
  const link = document.querySelector('[data-test-id="about-us__website"] a[href]');
  addWebsite(sheet, link?.getAttribute('href') ?? '', textOf(link), STATED_ROW);
}

/** "View all 69 employees": the members; and whether they are counted over several companies. */
function addFace(sheet: Sheet, document: Document): void {
  const face = textOf(document.querySelector('.face-pile__text, .face-pile__cta'));
  const members = readCountOf(face, EMPLOYEES, sheet.language);
  if (members)
    sheet.add({
      attribute: 'linkedinMembers',
      value: members.value,
      quote: face,
      confidence: members.rounded ? SHORTENED : HEADER,
    });
  const links = document.querySelectorAll(
    'a.face-pile, a.face-pile__cta, a[data-tracking-control-name*="face-pile"]',
  );
  const counted = [...links].some((link) => countsSeveral(link.getAttribute('href') ?? ''));
  if (counted)
    sheet.add({ attribute: 'flags', value: ['headcount-rollup'], quote: face, confidence: HEADER });
}

/** The search behind the number lists every company whose members are counted. */
function countsSeveral(href: string): boolean {
  let decoded = href.slice(0, 4_000);
  try {
    decoded = decodeURIComponent(decodeURIComponent(decoded));
  } catch {
    return false; // an undecodable link says nothing
  }
  const list = /facetCurrentCompany=\[([\d,+ %"C]{1,2000})\]/.exec(decoded)?.[1] ?? '';
  return (list.match(/\d{1,12}/g) ?? []).length > 1;
}
