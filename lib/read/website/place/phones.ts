import type { Fact, SourceKind } from '#lib/evidence/evidence.ts';
import { internationalPhoneCountry, northAmericanPhoneCountry } from '#lib/parse/phone-country.ts';
import type { Subject } from '../subject.ts';
import { addressContext, suffixCountry } from './address-context.ts';
import { findNationalPhone } from './national-phone.ts';
import type { Seat } from './place-finding.ts';

const INTERNATIONAL = /(?:\(\s?)?(?:\+\s?|(?<!\d )\b00)[1-9][\d\s()./-]{7,20}\d/g;
const NORTH_AMERICAN =
  /(?<![\d.+-])(?:1[-. ])?\(?[2-9]\d{2}(?:\)[-. ]{0,2}|[-. ]{1,2})[2-9]\d{2}[-. ]\d{4}(?![\d-])/g;
const LABEL = /\b(?:tel|phone|call|t|telefon|telefono|teléfono|téléphone|telefoon|telefone|ph|mobile|fon)\b/i;
/** The seat's number among those of markets. */
const HEAD =
  /\b(?:hq|headquarters?|head office|main office|hauptsitz|zentrale|siège|sede central|sede|hoofdkantoor|centrala|genel merkez)\b/i;
const HEAD_WEIGHT = 100;
const MAX_BLOCK = 500;
/** One number for each market settles nothing. */
const MARKETS = 650;

interface Sighting {
  country: string;
  quote: string;
  source: SourceKind;
  weight: number;
}

/** Country of the company's phone number: a weak sign of where it is, so it never becomes more than that. */
export function readPhones(subject: Subject): Fact[] {
  const context = addressContext(subject);
  const abroad = context.phone !== '' && context.phone !== 'US' && context.phone !== 'CA';
  const northAmerica = !abroad && isNorthAmericanSuffix(context.tld);
  const found: Sighting[] = [];
  for (const link of subject.content.links) {
    if (!/^(?:tel|callto):/i.test(link.href)) continue;
    const number = decodeNumber(link.href.replace(/^\w+:(?:\/\/)?/, ''));
    const country =
      abroadCountry(number, subject) ??
      abroadCountry(link.text, subject) ??
      (northAmerica ? northAmericanPhoneCountry(number) : null);
    if (country)
      found.push({
        country,
        quote: link.text || number,
        source: 'phone',
        weight: link.region === 'main' ? 2 : 3,
      });
  }
  for (const block of subject.content.blocks) {
    // A number in a sample of code is nobody's.
    if (block.inQuote || block.inArticle || block.tag === 'pre' || block.text.length > MAX_BLOCK) continue;
    const taken: [start: number, end: number][] = [];
    for (const match of block.text.matchAll(INTERNATIONAL)) {
      const country = abroadCountry(match[0], subject);
      taken.push([match.index, match.index + match[0].length]);
      if (country)
        found.push({
          country,
          quote: block.text.slice(Math.max(0, match.index - 20), match.index + match[0].length),
          source: 'phone',
          weight: (block.region === 'main' ? 1 : 2) + headWeight(block.text, match.index),
        });
    }
    if (!northAmerica) continue;
    for (const match of block.text.matchAll(NORTH_AMERICAN)) {
      if (taken.some(([start, end]) => match.index < end && match.index + match[0].length > start)) continue;
      const country = northAmericanPhoneCountry(match[0]);
      const labelled =
        LABEL.test(block.text.slice(Math.max(0, match.index - 25), match.index)) || block.region !== 'main';
      if (country) found.push({ country, quote: match[0], source: 'phone', weight: labelled ? 2 : 1 });
    }
  }
  const national = found.length ? null : findNationalPhone(subject, context.tld);
  if (national) found.push({ country: national.country, quote: national.quote, source: 'phone', weight: 1 });
  return factsOf(found, subject.seat);
}

/** Digits of national numbers that people write with a plus all the same, by country and by its language. */
const NATIONAL_DIGITS: Readonly<Record<string, string>> = {
  PL: '9',
  CZ: '9',
  SK: '9',
  ES: '9',
  PT: '9',
  HU: '9',
  DK: '8',
  NO: '8',
  TR: '10',
  GR: '10',
  BR: '10 11',
  MX: '10',
};
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  pl: 'PL',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  da: 'DK',
  no: 'NO',
  nb: 'NO',
  tr: 'TR',
  el: 'GR',
};

/** Country of an international number; null where it is as likely a national one with a plus, and nothing else names the country. */
function abroadCountry(number: string, subject: Subject): string | null {
  const country = internationalPhoneCountry(number);
  if (country === null) return null;
  const suffix = suffixCountry(subject);
  const home = suffix || (BY_LANGUAGE[subject.language] ?? '');
  if (home === '' || home === country || subject.places.some((place) => place.country === country))
    return country;
  const digits = String(number.replace(/\D/g, '').length);
  return NATIONAL_DIGITS[home]?.split(' ').includes(digits) ? null : country;
}

/** "HQ: +46 8 ..." on the same line. */
function headWeight(text: string, at: number): number {
  const line =
    text
      .slice(Math.max(0, at - 40), at)
      .split('\n')
      .at(-1) ?? '';
  return HEAD.test(line) ? HEAD_WEIGHT : 0;
}

/** Suffixes of North America and those that companies everywhere use as generic ones. */
function isNorthAmericanSuffix(tld: string): boolean {
  return ['', 'US', 'CA', 'CO', 'IO', 'AI', 'TV', 'ME'].includes(tld);
}

/** Toll-free numbers have no place: they count only where nothing else does, and the page is North American otherwise. */
const TOLL_FREE = /^\D{0,4}1?\D{0,3}8(?:00|33|44|55|66|77|88)(?!\d{8})/;

function isTollFree(quote: string): boolean {
  return TOLL_FREE.test(quote);
}

function decodeNumber(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 40);
  } catch {
    return text.slice(0, 40);
  }
}

function factsOf(found: readonly Sighting[], seat: Seat | null): Fact[] {
  const totals = new Map<string, { first: Sighting; weight: number }>();
  const isNorthAmerican = seat?.country === 'US' || seat?.country === 'CA';
  for (const sighting of found) {
    // Toll-free numbers are read as the USA's, and Canada has the same.
    if (isTollFree(sighting.quote) && seat?.country === 'CA') continue;
    if (isTollFree(sighting.quote) && !isNorthAmerican && !sighting.quote.includes('+1')) continue;
    const entry = totals.get(sighting.country);
    const weight = isTollFree(sighting.quote) ? sighting.weight / 10 : sighting.weight;
    if (entry) entry.weight += weight;
    else totals.set(sighting.country, { first: sighting, weight });
  }
  const ranked = [...totals.values()].sort((a, b) => b.weight - a.weight);
  const isSettled = ([best, next]: readonly { weight: number; first: Sighting }[]): boolean =>
    best !== undefined &&
    (best.weight >= HEAD_WEIGHT ||
      best.first.country === seat?.country ||
      best.weight >= 3 * (next?.weight ?? 0));
  return ranked.slice(0, 5).map(
    ({ first }, index): Fact => ({
      attribute: 'phoneCountry',
      value: first.country,
      source: first.source,
      quote: first.quote,
      confidence: index > 0 ? 600 : ranked.length === 1 ? 880 : isSettled(ranked) ? 800 : MARKETS,
    }),
  );
}
