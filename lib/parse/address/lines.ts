import { CANADIAN_PROVINCES, cityCountry, parseUsState } from '../places.ts';
import type { Address, AddressContext } from './address.ts';

/** Countries that write the number behind the street, by whose phone or suffix a street without a code is placed. */
const NUMBER_BEHIND = new Set(
  'ES,IT,AR,CL,UY,PE,CO,EC,MX,BR,PT,DE,AT,CH,NL,BE,DK,SE,NO,FI,PL,CZ,SK,HU,SI,HR,RO,GR,EE,LV,LT'.split(','),
);
/** Of these the quarter stands before the city. */
const QUARTER_FIRST = new Set(['BR', 'MX', 'PE', 'CL', 'CO', 'EC', 'PT']);
const STREET_WITH_NUMBER =
  /^(?:[\p{Lu}][\p{L}.'’/]{0,24}|c\/)(?: (?:\p{L}[\p{L}.'’]{0,24})){1,5},? (?:n[º°o.]{1,2} ?)?(\d{1,5})(?:\s?[a-z]|-\d{1,4}|\/\d{1,4})?(?:\s?[-–]\s|,\s|\n)(.{2,80})$/iu;
const NOT_A_STREET =
  /(?:^|\s)(?:tel|phone|fax|desde|since|seit|depuis|dal|sinds|copyright|iso|ley|horario|lunes|montag|lundi|monday|abierto|open|más de|over)(?:$|[\s.:])/iu;
const FLOOR =
  /(?:^|\s)(?:bajos?|piso|planta|local|oficina|of|dpto|depto|departamento|puerta|esc(?:alera)?|int(?:erno)?|scala|piano|étage|bureau|etage|stock|nave|bloque|edificio|torre|interior|sala|andar|loja|\d{1,2}[ºª°]?)(?=$|[\s.])/iu;
const PLACE =
  /^\p{Lu}[\p{L}'’.-]{1,24}(?: (?:d[eoai]l?|la|las|los|el|della|am|an der|\p{Lu}[\p{L}'’.-]{1,24})){0,4}$/u;
const YEAR = /^(?:19|20)\d{2}$/;

/** What the page says of the country, when all that it says agrees; null when it says nothing. */
function contextCountry({ tld, phone }: AddressContext): string | null {
  const said = new Set([tld, phone].filter(Boolean));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** "Presidente Illia 756, Concordia, Entre Ríos": a street without a code, in the country of the page's phone or suffix. */
export function* findStreetLines(text: string, context: AddressContext): Generator<Address> {
  const country = contextCountry(context);
  if (!country || !NUMBER_BEHIND.has(country)) return;
  for (const [line, offset] of linesOf(text)) {
    const match = line.length <= 120 ? STREET_WITH_NUMBER.exec(line) : null;
    if (!match || YEAR.test(match[1] ?? '') || NOT_A_STREET.test(line)) continue;
    const parts = (match[2] ?? '')
      .split(/,\s?|\s[-–]\s|\s?\(/)
      .map((part) => part.replace(/[).\s]{1,3}$/, '').trim());
    const places = parts.filter((part) => part && !FLOOR.test(part));
    const [first, second, third] = places;
    if (!first || third || places.some((place) => !PLACE.test(place))) continue;
    const city = second && QUARTER_FIRST.has(country) ? null : first;
    yield { country, city, region: null, start: offset, end: offset + line.length };
  }
}

/** A line that is nothing but a city with its region: "Austin, TX", and "Madrid, Comunidad de Madrid" on a Spanish page. */
export function* findCityLines(text: string, context: AddressContext): Generator<Address> {
  const said = contextCountry(context);
  for (const [line, offset] of linesOf(text)) {
    const [city = '', region = '', more] = line.length <= 60 ? line.split(/,\s|\s[-–·]\s/) : [];
    if (!city || !region || more !== undefined || !PLACE.test(city) || !PLACE.test(region)) continue;
    const known = cityCountry(city);
    const isNorthern = said === null || said === 'US' || said === 'CA';
    const state = isNorthern && /^[A-Z]{2}$/.test(region) ? parseUsState(region) : null;
    const province = isNorthern && /^[A-Z]{2}$/.test(region) && CANADIAN_PROVINCES.has(region);
    const country = state ? 'US' : province ? 'CA' : known !== null && known === said ? known : null;
    if (!country || (state && said === 'CA') || (province && said === 'US')) continue;
    yield {
      country,
      city,
      region: state ?? (province ? region : null),
      start: offset,
      end: offset + line.length,
    };
  }
}

function* linesOf(text: string): Generator<[line: string, offset: number]> {
  let offset = 0;
  for (const line of text.split('\n')) {
    yield [line, offset];
    offset += line.length + 1;
  }
}
