import type { SourceKind } from '#lib/evidence/evidence.ts';
import { cityKey } from '#lib/parse/city-key.ts';
import { addEvidence, type Reading } from '../subject.ts';

/** One place that the page connects with the company. */
export interface PlaceFinding {
  country: string;
  city: string | null;
  region: string | null;
  source: SourceKind;
  quote: string;
  /** What the page says it is: labelled as head or registered office, the organization's own data, a prose statement, a register's entry, the company's nationality, nothing. */
  label: 'head' | 'organization' | 'statement' | 'register' | 'nationality' | 'none';
}

/** Above this many addresses a page lists branches or customers, and none of them is the seat. */
const MAX_PLAIN_PLACES = 6;

/** Turns the places into countries and, where the page allows it, into the seat of the company. */
export function fileSeat(reading: Reading, places: readonly PlaceFinding[]): void {
  for (const place of firstByCountry(places.filter(({ label }) => label !== 'nationality'))) {
    addEvidence(
      reading,
      'countries',
      [place.country],
      place.source,
      place.quote,
      place.label === 'none' ? 850 : 920,
    );
  }
  // Where a company says in a sentence that it is headquartered comes before its registered office.
  const heads = places
    .filter((place) => place.label === 'head')
    .sort((a, b) => Number(isSaid(b)) - Number(isSaid(a)));
  const data = places.filter((place) => place.label === 'organization');
  const statements = places.filter((place) => place.label === 'statement');
  const plain = places.filter((place) => place.label === 'none');
  const nation = places.filter((place) => place.label === 'nationality');
  if (fileFrom(reading, heads, 940, plain)) return;
  if (fileFrom(reading, data, 920)) return;
  if (fileFrom(reading, statements, 910, plain)) return;
  // A company is registered where its seat is; of several addresses, the one in that country is the seat's.
  const entries = places.filter((place) => place.label === 'register');
  const registered = new Set(entries.map((place) => place.country));
  if (registered.size === 1) {
    const home = plain.filter((place) => registered.has(place.country));
    if (fileFrom(reading, [...home, ...entries], 905)) return;
  }
  const isBranchList =
    reading.page.kind === 'location' || new Set(plain.map((place) => place.quote)).size > MAX_PLAIN_PLACES;
  if (isBranchList && new Set(plain.map(placeKey)).size > 1) {
    fileCountryOnly(reading, nation);
    return;
  }
  const cities = new Set(plain.filter(({ city }) => city !== null).map(placeKey));
  if (cities.size <= 1 && new Set(plain.map(({ country }) => country)).size === 1) {
    fileFrom(reading, plain, 900);
    return;
  }
  fileCountryOnly(reading, plain.length > 0 ? plain : nation);
}

function isSaid({ source }: PlaceFinding): boolean {
  return source === 'prose' || source === 'meta';
}

function placeKey(place: PlaceFinding): string {
  return `${place.country} ${place.city === null ? '' : cityKey(place.city)}`;
}

function firstByCountry(places: readonly PlaceFinding[]): PlaceFinding[] {
  const seen = new Map<string, PlaceFinding>();
  for (const place of places) if (!seen.has(place.country)) seen.set(place.country, place);
  return [...seen.values()];
}

/** Files the seat when all these places agree on the country; the city too when they agree on it. */
function fileFrom(
  reading: Reading,
  places: readonly PlaceFinding[],
  confidence: number,
  addresses: readonly PlaceFinding[] = [],
): boolean {
  const first = places[0];
  if (!first) return false;
  if (new Set(places.map((place) => place.country)).size > 1) return false;
  for (const place of places.slice(0, 3))
    addEvidence(reading, 'hqCountry', place.country, place.source, place.quote, confidence);
  const named = places.filter((place) => place.city !== null);
  // "Based in Germany": the one address there says where.
  const cities = named.length
    ? named
    : addresses.filter(({ city, country }) => city !== null && country === first.country);
  if (new Set(cities.map((place) => cityKey(place.city ?? ''))).size !== 1) return true;
  const city = cities[0];
  if (city?.city) addEvidence(reading, 'hqCity', city.city, city.source, city.quote, confidence);
  if (city?.region) addEvidence(reading, 'hqRegion', city.region, city.source, city.quote, confidence);
  return true;
}

/** Several unlabelled places in one country, or its own word for what it is: likely the seat's country; the city is open. */
function fileCountryOnly(reading: Reading, places: readonly PlaceFinding[]): void {
  const first = places[0];
  if (!first || new Set(places.map((place) => place.country)).size > 1) return;
  addEvidence(reading, 'hqCountry', first.country, first.source, first.quote, 780);
}
