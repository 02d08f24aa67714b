import { cityKey } from '#lib/parse/city-key.ts';
import type { PlaceFinding, Seat } from './place-finding.ts';

/** Above this many addresses a page lists branches or customers, and none of them is the seat. */
const MAX_PLAIN_PLACES = 6;
const HEAD_OFFICE = 940;
const OWN_DATA = 920;
const STATEMENT = 910;
const REGISTER = 905;
const ONLY_ADDRESS = 900;
const COUNTRY_ONLY = 780;

/** Where all places together say that the company sits; null when they leave it open. `kind` is the page's. */
export function settleSeat(places: readonly PlaceFinding[], kind: string): Seat | null {
  const labelled = (label: PlaceFinding['label']) => places.filter((place) => place.label === label);
  // Where a company says in a sentence that it is headquartered comes before its registered office.
  const heads = labelled('head').sort((a, b) => Number(isSaid(b)) - Number(isSaid(a)));
  const plain = labelled('none');
  return (
    seatAt(heads, HEAD_OFFICE, plain) ??
    seatAt(labelled('organization'), OWN_DATA) ??
    seatAt(labelled('statement'), STATEMENT, plain) ??
    seatOfRegister(labelled('register'), plain) ??
    seatOfAddresses(plain, labelled('nationality'), kind)
  );
}

/** A company is registered where its seat is; of several addresses, the one in that country is the seat's. */
function seatOfRegister(entries: readonly PlaceFinding[], plain: readonly PlaceFinding[]): Seat | null {
  const registered = new Set(entries.map((place) => place.country));
  if (registered.size !== 1) return null;
  const home = plain.filter((place) => registered.has(place.country));
  return seatAt([...home, ...entries], REGISTER);
}

function seatOfAddresses(
  plain: readonly PlaceFinding[],
  nation: readonly PlaceFinding[],
  kind: string,
): Seat | null {
  const isBranchList =
    kind === 'location' || new Set(plain.map((place) => place.quote)).size > MAX_PLAIN_PLACES;
  if (isBranchList && new Set(plain.map(placeKey)).size > 1) return seatInCountry(nation);
  const cities = new Set(plain.filter(({ city }) => city !== null).map(placeKey));
  if (cities.size <= 1 && new Set(plain.map(({ country }) => country)).size === 1)
    return seatAt(plain, ONLY_ADDRESS);
  return seatInCountry(plain.length > 0 ? plain : nation);
}

function isSaid({ source }: PlaceFinding): boolean {
  return source === 'prose' || source === 'meta';
}

function placeKey(place: PlaceFinding): string {
  return `${place.country} ${place.city === null ? '' : cityKey(place.city)}`;
}

/** The seat when all these places agree on the country; with its city when they agree on it. */
function seatAt(
  places: readonly PlaceFinding[],
  confidence: number,
  addresses: readonly PlaceFinding[] = [],
): Seat | null {
  const [first] = places;
  if (!first || new Set(places.map((place) => place.country)).size > 1) return null;
  const named = places.filter((place) => place.city !== null);
  // "Based in Germany": the one address there says where.
  const cities = named.length
    ? named
    : addresses.filter(({ city, country }) => city !== null && country === first.country);
  const isOne = new Set(cities.map((place) => cityKey(place.city ?? ''))).size === 1;
  return { country: first.country, places, city: isOne ? (cities[0] ?? null) : null, confidence };
}

/** Several unlabelled places in one country, or its own word for what it is: likely the seat's country; the city is open. */
function seatInCountry(places: readonly PlaceFinding[]): Seat | null {
  const [first] = places;
  if (!first || new Set(places.map((place) => place.country)).size > 1) return null;
  return { country: first.country, places: [first], city: null, confidence: COUNTRY_ONLY };
}
