import type { Address } from './address.ts';
import { cityAfter, cityBefore } from './address-city.ts';
import { parseCountryName } from './country.ts';
import { cityCountry } from './places.ts';

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
    const parts = line.split(/(?:,|\s[-–|•·]\s|\||•|;|\.\s)/);
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
      const city = index > 0 ? cityOfPart(previous) : cityOfLine(near);
      if (!/\d/.test(before) && (city === null || cityCountry(city) !== country)) continue;
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
  const name = part.trim().replace(/\.$/, '');
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

function cityOfPart(part: string): string | null {
  const bare = part.replace(/\b[A-Z]?\d[\dA-Z -]{2,9}\b/g, ' ').trim();
  return bare && !/\d/.test(bare) ? cityBefore(bare) : null;
}
