import type { SourceKind } from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { cleanName, namesAgree } from '#lib/parse/company-name.ts';
import { parseCountry } from '#lib/parse/country.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import { internationalPhoneCountry, northAmericanPhoneCountry } from '#lib/parse/phone-country.ts';
import { parseUsState } from '#lib/parse/places.ts';
import { parseYear } from '#lib/parse/year.ts';
import { HELD_BY } from '../../extract/json-ld-limits.ts';
import type { PlaceFinding } from '../place/seat.ts';
import { addEvidence, MAX_FIELD, type Reading } from '../subject.ts';
import { asNode, type JsonLdNode, nodesOf, textOf, typesOf } from './json-ld.ts';

const SOURCE: SourceKind = 'json-ld';
/** Stated by the company itself in data made for machines; prose beside it may still be newer. */
const STATED_IN_DATA = 930;
/** A company is not founded in the future, and data with such a year is a template. */
const DAYS_A_YEAR = 365.25;

/** Facts of the own organization nodes, other than the name and the address. */
export function readOrganizationFacts(reading: Reading): void {
  const lastYear = 1970 + Math.floor(reading.request.day / DAYS_A_YEAR);
  for (const node of reading.organizations) {
    readTexts(reading, node);
    const founded = textOf(node, 'foundingDate');
    const year = parseYear(founded);
    if (year !== null && year <= lastYear)
      addEvidence(reading, 'founded', [year, year], SOURCE, `foundingDate: ${founded}`, STATED_IN_DATA);
    readHeadcount(reading, node);
    readPhone(reading, node);
    readCompanyType(reading, node);
  }
}

function readTexts(reading: Reading, node: JsonLdNode): void {
  const legalName = cleanName(textOf(node, 'legalName'));
  if (legalName) addEvidence(reading, 'legalName', legalName, SOURCE, legalName, STATED_IN_DATA);
  const slogan = cleanText(textOf(node, 'slogan'), MAX_FIELD);
  if (slogan.length > 5) addEvidence(reading, 'tagline', slogan, SOURCE, slogan, STATED_IN_DATA);
  const description = cleanText(textOf(node, 'description'), MAX_FIELD);
  if (description.length > 20)
    addEvidence(reading, 'description', description, SOURCE, description, STATED_IN_DATA);
  for (const parent of nodesOf(node, 'parentOrganization')) {
    const name = cleanName(textOf(parent, 'name'));
    if (name && !(reading.companyName && namesAgree(name, reading.companyName)))
      addEvidence(reading, 'parent', name, SOURCE, name, STATED_IN_DATA);
  }
}

function readHeadcount(reading: Reading, node: JsonLdNode): void {
  const raw = node.get('numberOfEmployees');
  const inner = asNode(Array.isArray(raw) ? raw[0] : raw);
  const low = inner ? textOf(inner, 'minValue') : '';
  const high = inner ? textOf(inner, 'maxValue') : '';
  const text =
    low && high
      ? `${low}-${high}`
      : inner
        ? textOf(inner, 'value') || low
        : textOf(node, 'numberOfEmployees');
  const headcount = text ? parseHeadcount(low && !high ? `${low}+` : text) : null;
  if (headcount && headcount[0] > 0)
    addEvidence(reading, 'headcount', headcount, SOURCE, `numberOfEmployees: ${text}`, STATED_IN_DATA);
}

function readPhone(reading: Reading, node: JsonLdNode): void {
  const contacts = [node, ...nodesOf(node, 'contactPoint')];
  for (const contact of contacts) {
    const phone = textOf(contact, 'telephone').slice(0, 40);
    const country = internationalPhoneCountry(phone) ?? northAmericanPhoneCountry(phone);
    // A toll-free number has no place.
    if (country && !/^\D{0,3}1?\D{0,2}8(?:00|33|44|55|66|77|88)\D/.test(phone)) {
      addEvidence(reading, 'phoneCountry', country, SOURCE, phone, 900);
      return;
    }
  }
}

function readCompanyType(reading: Reading, node: JsonLdNode): void {
  const types = typesOf(node);
  const ticker = cleanText(textOf(node, 'tickerSymbol'), 40);
  if (ticker)
    addEvidence(reading, 'companyType', 'public', SOURCE, `tickerSymbol: ${ticker}`, STATED_IN_DATA);
  else if (types.includes('NGO') || textOf(node, 'nonprofitStatus'))
    addEvidence(reading, 'companyType', 'nonprofit', SOURCE, types.join(', '), STATED_IN_DATA);
}

/** Postal addresses of the own organization nodes. */
export function placesOfOrganizations(reading: Reading): PlaceFinding[] {
  const found: PlaceFinding[] = [];
  for (const node of reading.organizations) {
    const isBranch = typesOf(node).every((type) => type !== 'Organization' && type !== 'Corporation');
    for (const address of [
      ...nodesOf(node, 'address'),
      ...nodesOf(node, 'location').flatMap((place) => nodesOf(place, 'address')),
    ]) {
      const place = placeOf(address);
      if (place) found.push({ ...place, source: SOURCE, label: isBranch ? 'none' : 'organization' });
    }
  }
  // An address at the top level belongs to nobody else: templates write the company's own that way.
  for (const node of reading.nodes) {
    if (!typesOf(node).includes('PostalAddress') || node.has(HELD_BY)) continue;
    const place = placeOf(node);
    if (place) found.push({ ...place, source: SOURCE, label: 'organization' });
  }
  return found;
}

function placeOf(address: JsonLdNode): Omit<PlaceFinding, 'source' | 'label'> | null {
  const countryNode = nodesOf(address, 'addressCountry')[0];
  const countryText = textOf(address, 'addressCountry') || (countryNode ? textOf(countryNode, 'name') : '');
  const regionText = cleanText(textOf(address, 'addressRegion'), 60);
  const state = parseUsState(regionText);
  const country =
    parseCountry(countryText) ??
    (state && regionText.length > 3 ? 'US' : null) ??
    (state && /^\d{5}(?:-\d{4})?$/.test(textOf(address, 'postalCode').trim()) ? 'US' : null);
  if (!country) return null;
  const locality = cleanText(textOf(address, 'addressLocality'), 60);
  const city = /^[\p{L}][\p{L} .'’()-]{1,40}$/u.test(locality.split(',')[0] ?? '')
    ? (locality.split(',')[0] ?? null)
    : null;
  const quote = [
    textOf(address, 'streetAddress'),
    locality,
    regionText,
    textOf(address, 'postalCode'),
    countryText,
  ]
    .filter(Boolean)
    .join(', ');
  return { country, city, region: regionText || null, quote };
}
