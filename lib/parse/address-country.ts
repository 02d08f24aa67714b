import { cityAfter, cityBefore } from './address-city.ts';
import { INDIAN_STATE } from './address-states.ts';
import type { Address } from './address-types.ts';
import { parseCountryName } from './country.ts';
import { CANADIAN_PROVINCES, cityCountry, parseUsState } from './places.ts';

/** "Street 1, City, Country": a country's name as a part of its own in a text that has a number or a known city beside it. */
export function* findNamedCountries(text: string): Generator<Address> {
  let offset = 0;
  let previousLine = '';
  for (const line of text.split('\n')) {
    const near = previousLine;
    previousLine = line;
    // A line of its own names the country only under the rest of an address.
    if (line.length > 250 || (!/[,|•·;.]| [-–] /.test(line) && !/\d/.test(near))) {
      offset += line.length + 1;
      continue;
    }
    const parts = line.split(/,|\s[-–|•·]\s|\||•|;|\.\s|\s\(|\)/);
    let at = offset;
    const starts = parts.map((part) => {
      const start = text.indexOf(part, at);
      at = start + part.length;
      return start;
    });
    for (const [index, part] of parts.entries()) {
      const country = index > 0 || parts.length === 1 ? countryOfPart(part) : null;
      // A row of countries is a list of markets, not an address.
      if (!country || countryOfPart(parts[index + 1] ?? '') || countryOfPart(parts[index - 1] ?? ''))
        continue;
      const start = starts[index] ?? offset;
      const before = text.slice(Math.max(0, start - 90), start);
      const previous = parts[index - 1]?.trim() ?? '';
      const city = index > 0 ? cityOfParts(parts.slice(0, index)) : cityOfLine(near);
      const isPlace = [city, ...parts.slice(0, index)].some(
        (place) => place && cityCountry(place.trim()) === country,
      );
      if (!/\d/.test(before) && !isPlace) continue;
      yield {
        country,
        city,
        region: null,
        start: Math.max(0, start - previous.length - 1),
        end: start + part.length,
      };
    }
    offset += line.length + 1;
  }
}

function countryOfPart(part: string): string | null {
  // "China 518057": the code behind the country.
  const name = part.trim().replace(/\.$|\s\d{5,6}$/, '');
  if (name.length < 2 || name.length > 40 || !/^\p{Lu}/u.test(name)) return null;
  // "Col. Juárez" is a quarter, "COL" a country.
  if (name.length < 4 && name !== name.toUpperCase()) return null;
  const country = parseCountryName(name);
  return country === 'GE' || country === 'JE' ? null : country;
}

/** The city of a line that is a code and a city, or a city alone. */
function cityOfLine(line: string): string | null {
  const bare = line.replace(/^(?:[A-Z]{1,3}[- ])?\d[\d -]{2,7}\s/, '');
  return /\d/.test(bare) || bare.length > 40 ? null : cityAfter(bare);
}

/** The city among the parts before a country; a state, a code or a region's letters may stand between. */
function cityOfParts(parts: readonly string[]): string | null {
  for (const part of parts.slice(-3).reverse()) {
    const name = part.trim();
    if (
      parseUsState(name) ||
      REGION.test(name) ||
      INDIAN_STATE.test(name) ||
      [...CANADIAN_PROVINCES.values()].includes(name)
    )
      continue;
    return cityOfPart(name);
  }
  return null;
}

/** A code, or a region in letters: "BC", "N.L.", "C.P. 66269". */
const REGION =
  /^(?:(?:Jawa|Sumatera|Kalimantan|Sulawesi) (?:Barat|Tengah|Timur|Utara|Selatan)|(?:West|East|Central) Java|DKI Jakarta|Banten|[A-Z]{2,3}|[A-Z]\.[A-Z]\.|(?:C\.? ?P\.?\s?)?\d{4,6}|England|Scotland|Wales)?$/;

function cityOfPart(part: string): string | null {
  const bare = part
    .replace(/\b[A-Z]?\d[\dA-Z -]{2,9}\b/g, ' ')
    // "Kab. Bogor": the regency has the town's name.
    .replace(/-Kab\b.{0,30}$|^(?:Kab(?:upaten)?\.? ?|Kota )/, '')
    .trim();
  return bare && !/\d/.test(bare) ? cityBefore(bare) : null;
}
