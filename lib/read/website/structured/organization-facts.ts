import type { Fact, SourceKind } from '#lib/evidence/evidence.ts';
import type { AddressContext } from '#lib/parse/address/address.ts';
import { findAddresses } from '#lib/parse/address/find-addresses.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { cleanName, namesAgree } from '#lib/parse/company-name.ts';
import { parseCountry } from '#lib/parse/country.ts';
import { countryOfName } from '#lib/parse/country-any-language.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import { internationalPhoneCountry, northAmericanPhoneCountry } from '#lib/parse/phone-country.ts';
import { parseUsState } from '#lib/parse/places.ts';
import { parseYear } from '#lib/parse/year.ts';
import { HELD_BY } from '../../extract/json-ld-limits.ts';
import { addressContext } from '../place/address-context.ts';
import type { PlaceFinding } from '../place/place-finding.ts';
import { MAX_FIELD, type NamedPage, type Subject } from '../subject.ts';
import { asNode, type JsonLdNode, nodesOf, textOf, typesOf } from './json-ld.ts';

const SOURCE: SourceKind = 'json-ld';
/** Stated by the company itself in data made for machines; prose beside it may still be newer. */
const STATED_IN_DATA = 930;
/** A company is not founded in the future, and data with such a year is a template. */
const DAYS_A_YEAR = 365.25;

/** Facts of the own organization nodes, other than the name and the address. */
export function readOrganizationFacts(subject: Subject): Fact[] {
  const lastYear = 1970 + Math.floor(subject.request.day / DAYS_A_YEAR);
  return subject.organizations.flatMap((node) => [
    ...textFacts(node, subject.companyName),
    ...foundedFacts(node, lastYear),
    ...headcountFacts(node),
    ...phoneFacts(node),
    ...companyTypeFacts(node),
  ]);
}

/** A text of the node is its own quote. */
function textFact(attribute: 'legalName' | 'tagline' | 'description' | 'parent', text: string): Fact {
  return { attribute, value: text, source: SOURCE, quote: text, confidence: STATED_IN_DATA };
}

function textFacts(node: JsonLdNode, companyName: string | null): Fact[] {
  const facts: Fact[] = [];
  const legalName = cleanName(textOf(node, 'legalName'));
  if (legalName) facts.push(textFact('legalName', legalName));
  const slogan = cleanText(textOf(node, 'slogan'), MAX_FIELD);
  if (slogan.length > 5) facts.push(textFact('tagline', slogan));
  const description = cleanText(textOf(node, 'description'), MAX_FIELD);
  if (description.length > 20) facts.push(textFact('description', description));
  const parents = nodesOf(node, 'parentOrganization').map((parent) => textOf(parent, 'name'));
  for (const written of [...parents, textOf(node, 'parentOrganization')]) {
    const name = cleanName(written);
    if (name && !(companyName && namesAgree(name, companyName))) facts.push(textFact('parent', name));
  }
  return facts;
}

function foundedFacts(node: JsonLdNode, lastYear: number): Fact[] {
  const written = textOf(node, 'foundingDate');
  const year = parseYear(written);
  if (year === null || year > lastYear) return [];
  const quote = `foundingDate: ${written}`;
  return [{ attribute: 'founded', value: [year, year], source: SOURCE, quote, confidence: STATED_IN_DATA }];
}

function headcountFacts(node: JsonLdNode): Fact[] {
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
  if (!headcount || headcount[0] <= 0) return [];
  const quote = `numberOfEmployees: ${text}`;
  return [{ attribute: 'headcount', value: headcount, source: SOURCE, quote, confidence: STATED_IN_DATA }];
}

function phoneFacts(node: JsonLdNode): Fact[] {
  const contacts = [node, ...nodesOf(node, 'contactPoint')];
  for (const contact of contacts) {
    const phone = textOf(contact, 'telephone').slice(0, 40);
    const country = internationalPhoneCountry(phone) ?? northAmericanPhoneCountry(phone);
    // A toll-free number has no place.
    if (country && !/^\D{0,3}1?\D{0,2}8(?:00|33|44|55|66|77|88)\D/.test(phone))
      return [{ attribute: 'phoneCountry', value: country, source: SOURCE, quote: phone, confidence: 900 }];
  }
  return [];
}

function companyTypeFacts(node: JsonLdNode): Fact[] {
  const types = typesOf(node);
  const ticker = cleanText(textOf(node, 'tickerSymbol'), 40);
  const isNonprofit = types.includes('NGO') || textOf(node, 'nonprofitStatus') !== '';
  if (!ticker && !isNonprofit) return [];
  return [
    {
      attribute: 'companyType',
      value: ticker ? 'public' : 'nonprofit',
      source: SOURCE,
      quote: ticker ? `tickerSymbol: ${ticker}` : types.join(', '),
      confidence: STATED_IN_DATA,
    },
  ];
}

/** Postal addresses of the own organization nodes. */
export function placesOfOrganizations(subject: NamedPage): PlaceFinding[] {
  const found: PlaceFinding[] = [];
  for (const node of subject.organizations) {
    const isBranch = typesOf(node).every((type) => type !== 'Organization' && type !== 'Corporation');
    for (const address of [
      ...nodesOf(node, 'address'),
      ...nodesOf(node, 'location').flatMap((place) => nodesOf(place, 'address')),
    ]) {
      const place =
        placeOf(address) ?? placeOfText(textOf(address, 'streetAddress'), addressContext(subject));
      if (place) found.push({ ...place, source: SOURCE, label: isBranch ? 'none' : 'organization' });
    }
    const written = nodesOf(node, 'address').length
      ? null
      : placeOfText(textOf(node, 'address'), addressContext(subject));
    if (written) found.push({ ...written, source: SOURCE, label: isBranch ? 'none' : 'organization' });
  }
  // An address at the top level belongs to nobody else: templates write the company's own that way.
  for (const node of subject.nodes) {
    if (!typesOf(node).includes('PostalAddress') || node.has(HELD_BY)) continue;
    const place = placeOf(node);
    if (place) found.push({ ...place, source: SOURCE, label: 'organization' });
  }
  return found;
}

/** An address that stands in one text; null where it holds none or several. */
function placeOfText(text: string, context: AddressContext): Omit<PlaceFinding, 'source' | 'label'> | null {
  const [first, second] =
    text === '' ? [] : findAddresses(cleanText(text.replace(/\n/g, ', '), MAX_FIELD), context);
  if (!first || second) return null;
  const { country, city, region } = first;
  return { country, city, region, quote: text };
}

function placeOf(address: JsonLdNode): Omit<PlaceFinding, 'source' | 'label'> | null {
  const countryNode = nodesOf(address, 'addressCountry')[0];
  const countryText = textOf(address, 'addressCountry') || (countryNode ? textOf(countryNode, 'name') : '');
  const regionText = cleanText(textOf(address, 'addressRegion'), 60);
  const state = parseUsState(regionText);
  const country =
    parseCountry(countryText) ??
    countryOfName(cleanText(countryText, 80)) ??
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
