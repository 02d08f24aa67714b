import { isCountryCode } from '#lib/parse/country.ts';
import {
  isObject,
  type JsonObject,
  own,
  ownCount,
  ownList,
  ownText,
  parseBoundedJson,
} from './bounded-json.ts';
import { type Destination, readLinkDestination } from './destination.ts';
import { addCount, addWebsite } from './row-facts.ts';
import { addText, type Sheet } from './sheet.ts';

const JSON_LD = 930;
/** Genuine pages carry one block of at most 60 kB. */
const MAX_BLOCK = 256_000;
const MAX_BLOCKS = 10;
const MAX_NODES = 200;
const MAX_LINKS = 20;

/** The organization of the page's JSON-LD that is the url's; posts and other organizations stand beside it. */
export function findOrganization(document: Document, target: Destination, id: string): JsonObject | null {
  return listNodes(document).find((node) => isOrganizationOf(node, target, id)) ?? null;
}

/** What the blocks of JSON-LD describe, one object each, the members of a graph among them. */
export function listNodes(document: Document): JsonObject[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_BLOCKS);
  const roots = blocks.flatMap((block) => {
    const text = block.textContent ?? '';
    const root = text.length > MAX_BLOCK ? null : parseBoundedJson(text.trim());
    return Array.isArray(root) ? root : [root];
  });
  return roots
    .flatMap((node) => (isObject(node) ? [node, ...ownList(node, '@graph')] : []))
    .slice(0, MAX_NODES)
    .filter(isObject);
}

/** Adds what JSON-LD alone states: the country of the head office. Better than any guess from the rows. */
export function addOrganizationPlace(sheet: Sheet, organization: JsonObject): void {
  const address = own(organization, 'address');
  if (isObject(address)) addAddress(sheet, address);
}

/** Adds the members, the clean website, and what the rows left out. */
export function addOrganizationFacts(sheet: Sheet, organization: JsonObject): void {
  addText(sheet, 'name', ownText(organization, 'name'), JSON_LD);
  addText(sheet, 'tagline', ownText(organization, 'slogan'), JSON_LD);
  addText(sheet, 'description', ownText(organization, 'description'), JSON_LD);
  const staff = own(organization, 'numberOfEmployees');
  const members = isObject(staff) ? ownCount(staff, 'value') : null;
  addCount(sheet, 'linkedinMembers', members, JSON_LD);
  const sameAs = own(organization, 'sameAs');
  for (const link of Array.isArray(sameAs) ? sameAs.slice(0, MAX_LINKS) : [sameAs]) {
    if (typeof link === 'string') addWebsite(sheet, link, link, JSON_LD);
  }
}

function addAddress(sheet: Sheet, address: JsonObject): void {
  const city = ownText(address, 'addressLocality');
  const region = ownText(address, 'addressRegion');
  const country = ownText(address, 'addressCountry').toUpperCase();
  if (isCountryCode(country)) {
    const quote = [city, region, country].filter(Boolean).join(', ');
    sheet.add({ attribute: 'hqCountry', value: country, quote, confidence: JSON_LD });
    sheet.add({ attribute: 'countries', value: [country], quote, confidence: JSON_LD });
  }
  addText(sheet, 'hqCity', city, JSON_LD);
  addText(sheet, 'hqRegion', region, JSON_LD);
}

function isOrganizationOf(node: JsonObject, target: Destination, id: string): boolean {
  const type = own(node, '@type');
  const types: unknown[] = Array.isArray(type) ? type : [type];
  if (!types.some((one) => one === 'Organization' || one === 'Corporation')) return false;
  const about = readLinkDestination(ownText(node, 'url'));
  if (!about || about.key === '') return true;
  if (about.isId === target.isId) return about.key === target.key;
  // The url has the number and the block the slug, or the reverse: the page's own mark settles it, if there is one.
  return target.isId ? id === '' || id === target.key : id === '' || id === about.key;
}
