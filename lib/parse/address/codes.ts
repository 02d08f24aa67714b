import { isCountryCode, parseCountryName } from '../country.ts';
import { cityCountry } from '../places.ts';
import type { Address, AddressContext } from './address.ts';
import { cityAfter, cleanCity } from './city.ts';
import { countryOfCode } from './code-country.ts';
import { isPlaceCode } from './code-evidence.ts';

const PREFIXED_LINE =
  /(?<![\p{L}\d-])(DE|D|AT|A|CH|FR|F|IT|I|LU|L|BE|B|ES|E|NL|DK|SE|S|NO|N|FIN|FI|PL|CZ|SK|HU|H|PT|P|SI|HR|LI|FL|RO|BG|EE|LV|LT)[-–]\s?(\d{4,5}|\d{3} \d{2}|\d{2}-\d{3})\s{1,3}(?=\p{Lu})/gu;

const CODE_BEFORE_CITY = /(?<![\p{L}\d.,€$+/-])(\d{4,5}|\d{3} \d{2})(?:\s{1,3}|\s?[-–]\s)(?=\p{Lu})/gu;

/** What stands before the code of an address: the start of a line, a separator, the number of a house. */
const CODE_LEAD =
  /(?:^|[\n,;:|•·–—(-]|(?:\p{L}|[.,])\s{1,2}[1-9]\d{0,3}(?:\s?[-/]\s?\d{1,4})?\s?[a-z]?\.?|\b(?:cp|cap|plz))\s{0,3}$/iu;
/** A street without a number at its end. */
const STREET_BEFORE =
  /\b(?:rue|avenue|av|boulevard|bd|place|chemin|route|all[ée]e|via|viale|corso|piazza|calle|plaza|carrer|stra(?:ss|ß)e|str|weg|platz)\b/iu;
/** What stands behind its city: the end, a separator, a number, a label, hardly ever a word of the sentence. */
const CITY_TAIL = /^(?:\s?$|\s?[\n,;:|•·–—()/-]|\.(?:\s|$)|\s{1,3}(?:[\p{Lu}\d+(]|cedex|\p{Ll}\.))/u;

const CODE_PAIR = /(?<![\p{L}\d.,+/-])(?:(\d{2}-\d{3})|(\d{4}-\d{3})|(\d{5}-\d{3}))(?!\d)/gu;

/** Words for streets that stand before a Polish and before a Portuguese code. */
const POLISH_STREET = /(?:^|[\s,:])(?:ul|al|pl|os|ulica|aleja|aleje|plac|rynek|osiedle)[.\s]/i;
const PORTUGUESE_STREET =
  /(?:^|[\s,:])(?:rua|avenida|travessa|largo|praça|praceta|estrada|alameda|urbanização|zona industrial|parque industrial)\s/i;

const RUSSIA_LINE =
  /(?<!\d)[1-6]\d{5},\s?(?:Россия,\s?|РФ,\s?)?(?:г\.\s?)?(\p{Lu}[\p{L}-]{2,20})|(?<!\p{L})(?:г|город)\.?\s?(\p{Lu}[\p{L}-]{2,20})(?:,\s|\s)(?=(?:ул|пр|просп|пер|пл|ш|наб|бул|б-р|д)[.\p{L}-])/gu;

const PREFIX_COUNTRY: Readonly<Record<string, string>> = {
  D: 'DE',
  A: 'AT',
  F: 'FR',
  I: 'IT',
  L: 'LU',
  B: 'BE',
  E: 'ES',
  S: 'SE',
  N: 'NO',
  FIN: 'FI',
  H: 'HU',
  P: 'PT',
  FL: 'LI',
};

/** "A-1010 Wien": the letter of the old car plates names the country. */
export function* findPrefixed(text: string): Generator<Address> {
  for (const match of text.matchAll(PREFIXED_LINE)) {
    const prefix = match[1] ?? '';
    const country = PREFIX_COUNTRY[prefix] ?? (isCountryCode(prefix) ? prefix : null);
    const end = match.index + match[0].length;
    const city = cityAfter(text.slice(end));
    const isCountry = parseCountryName(/^\p{L}+/u.exec(text.slice(end, end + 30))?.[0] ?? '') === country;
    if (country && (city || isCountry))
      yield { country, city, region: null, start: match.index, end: end + (city?.length ?? 0) };
  }
}

/** "101000, Москва", on Russian pages only. */
export function* findRussia(text: string, context: AddressContext): Generator<Address> {
  if (context.language !== 'ru' && context.tld !== 'RU') return;
  for (const match of text.matchAll(RUSSIA_LINE)) {
    const city = match[1] ?? match[2] ?? null;
    yield { country: 'RU', city, region: null, start: match.index, end: match.index + match[0].length };
  }
}

/** Codes with a hyphen: Polish 00-000, Portuguese 0000-000, Brazilian 00000-000. */
export function* findCodePairs(text: string, context: AddressContext): Generator<Address> {
  for (const match of text.matchAll(CODE_PAIR)) {
    const end = match.index + match[0].length;
    const around = text.slice(Math.max(0, match.index - 60), end + 40);
    const after = cityAfter(text.slice(end).replace(/^[\s,-]{0,3}/, ''));
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const known = after && cityCountry(after);
    const isPolish =
      [context.tld, context.phone, known].includes('PL') ||
      context.language === 'pl' ||
      POLISH_STREET.test(before);
    const isPortuguese =
      [context.tld, context.phone, known].includes('PT') ||
      context.language === 'pt' ||
      PORTUGUESE_STREET.test(before);
    if (match[1] && after && isPolish) {
      yield { country: 'PL', city: after, region: null, start: match.index, end: end + after.length + 1 };
    } else if (match[2] && after && isPortuguese) {
      yield { country: 'PT', city: after, region: null, start: match.index, end: end + after.length + 1 };
    } else if (
      match[3] &&
      (/\bCEP\b|\bBra[sz]il\b/i.test(around) || context.tld === 'BR' || context.language === 'pt')
    ) {
      yield {
        country: 'BR',
        city: cityBeforeUf(text.slice(Math.max(0, match.index - 80), match.index)) ?? null,
        region: null,
        start: match.index,
        end,
      };
    }
  }
}

/** "São Paulo - SP - CEP " before a code. */
function cityBeforeUf(before: string): string | null {
  const unit = /[-–/,] ?[A-Z]{2}[\s,.–-]{0,4}(?:CEP:? ?)?$/.exec(before);
  if (!unit) return null;
  const line =
    before
      .slice(0, unit.index)
      .trim()
      .split(/[\n,:;]| [-–] /)
      .at(-1) ?? '';
  return /^\p{Lu}[\p{L}' ]{1,30}$/u.test(line.trim()) ? cleanCity(line.trim()) : null;
}

/** A bare code before a city: the format is shared, so the page has to say which country it is in. */
export function* findCodeBeforeCity(text: string, context: AddressContext): Generator<Address> {
  for (const match of text.matchAll(CODE_BEFORE_CITY)) {
    const code = match[1] ?? '';
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 80);
    const city = cityAfter(rest);
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    // "Köln, Germany, 50668" ends its line: what stands below is no city.
    if (match[0].includes('\n') && !/(?:^|\n)\s?$/.test(before)) continue;
    if (!city || (!CODE_LEAD.test(before.slice(-20)) && !(/\d/.test(before) && STREET_BEFORE.test(before))))
      continue;
    const tail = rest.slice(rest.toLowerCase().indexOf(city.toLowerCase()) + city.length);
    if (!CITY_TAIL.test(tail)) continue;
    const known = /\d/.test(before) ? cityCountry(city) : null;
    const country = countryOfCode({ code, city, behind: tail, known }, context);
    if (!country || !isPlaceCode({ before, city, behind: tail, country })) continue;
    if (
      code.length === 4 &&
      Number(code) >= 1900 &&
      Number(code) <= 2100 &&
      !hasStreetNumber(text, match.index)
    )
      continue;
    yield { country, city, region: null, start: match.index, end: end + city.length };
  }
}

function hasStreetNumber(text: string, at: number): boolean {
  return /\d{1,4}\s?[a-z]?[\s,•|·-]{1,4}$/i.test(text.slice(Math.max(0, at - 12), at));
}
