import { countryOfName } from '../country-any-language.ts';
import { cityCountry } from '../places.ts';
import type { Address } from './address.ts';
import { cityAfter } from './city.ts';
import { cityOfParts } from './city-parts.ts';

/** A longer line is a sentence. */
const MAX_LINE = 250;
const LOOK_BACK = 90;
/** "P.R. China" is one part, "Zug. Schweiz" are two. */
const BETWEEN_PARTS =
  /,|，|、|،|\s[-–|•·]\s|\||•|;|(?<!(?:^|[\s.,])(?:\p{L}|Co|St|Av|Prov|Edo|Col|Calz|Blvd|Jl))\.\s|\s\(|\)/u;
/** A line of numbers to call: the country below it heads the next number. */
const PHONE_LINE = /\+\s?\d|(?:^|[^\p{L}])(?:tel|telefon|phone|fax|mobile?|t|m|f)[.:\s]/iu;

/** "Street 1, City, Country": a country's name as a part of its own in a text that has a number or a known city beside it. */
export function* findNamedCountries(text: string): Generator<Address> {
  let offset = 0;
  let near = '';
  for (const line of text.split('\n')) {
    // A line of its own names the country only under the rest of an address.
    if (line.length <= MAX_LINE && (BETWEEN_PARTS.test(line) || (/\d/.test(near) && !PHONE_LINE.test(near))))
      yield* countriesOfLine(text, line, { offset, near });
    offset += line.length + 1;
    near = line;
  }
}

interface LinePlace {
  offset: number;
  /** The line before. */
  near: string;
}

function* countriesOfLine(text: string, line: string, { offset, near }: LinePlace): Generator<Address> {
  const parts = line.split(BETWEEN_PARTS);
  let at = offset;
  for (const [index, part] of parts.entries()) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const isAlone = parts.length === 1;
    const country = index > 0 || isAlone ? countryOfPart(part, parts[index - 1] ?? near) : null;
    // A row of countries is a list of markets, not an address.
    if (!country || countryOfPart(parts[index + 1] ?? '', '') || countryOfPart(parts[index - 1] ?? '', ''))
      continue;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const previous = isAlone ? near : (parts[index - 1]?.trim() ?? '');
    const city = index > 0 ? cityOfParts(parts.slice(0, index), country) : cityOfLine(near);
    const isPlace = [city, ...parts.slice(0, index)].some(
      (place) => place && cityCountry(place.trim()) === country,
    );
    if (!/\d/.test(before) && !isPlace) continue;
    // "Canada (EN) Canada (FR)" below an address is a choice of languages.
    if (!isAlone && !city && !/\d/.test(text.slice(offset, start))) continue;
    const end = start + part.length;
    yield { country, city, region: null, start: Math.max(0, start - previous.length - 1), end };
  }
}

function countryOfPart(part: string, previous: string): string | null {
  // "China 518057": the code behind the country.
  const name = part.trim().replace(/\.$|\s\d{5,6}$/, '');
  if (name.length < 2 || name.length > 40 || !/^[\p{Lu}\p{Lo}]/u.test(name)) return null;
  // "Col. Juárez" is a quarter, "COL" a country.
  if (name.length < 4 && /\p{Ll}/u.test(name)) return null;
  const country = countryOfName(name);
  // "Atlanta, Georgia" is a state far more often than the country.
  if (country === 'GE' && /georgia/i.test(name)) return cityCountry(previous.trim()) === 'GE' ? 'GE' : null;
  return country === 'JE' ? null : country;
}

/** The city of a line that is a code and a city, or a city alone. */
function cityOfLine(line: string): string | null {
  const bare = line.replace(/^(?:[A-Z]{1,3}[- ])?\d[\d -]{2,7}\s/, '');
  return /\d/.test(bare) || bare.length > 40 ? null : cityAfter(bare);
}
