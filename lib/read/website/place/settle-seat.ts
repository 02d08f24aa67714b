import { cityKey } from '#lib/parse/city-key.ts';
import { legalFormCountry } from '#lib/parse/company-name.ts';
import type { PlaceFinding, Seat } from './place-finding.ts';

/** Above this many addresses a page lists branches or customers, and none of them is the seat. */
const MAX_PLAIN_PLACES = 6;
const HEAD_OFFICE = 940;
const REGISTERED_OFFICE = 930;
const OWN_DATA = 920;
const OWN_ADDRESS = 915;
const STATEMENT = 910;
const REGISTER = 905;
const ONLY_ADDRESS = 900;
const COUNTRY_ONLY = 780;
/** One office, or the office for a country: what the company or LinkedIn says of the seat stands above it. */
const BRANCH = 640;

/** What of the page is asked beside its places. */
export interface SeatContext {
  /** The page's kind. */
  kind: string;
  ownNames: readonly string[];
}

/** Where all places together say that the company sits; null when they leave it open. */
export function settleSeat(places: readonly PlaceFinding[], { kind, ownNames }: SeatContext): Seat | null {
  const labelled = (label: PlaceFinding['label']) => places.filter((place) => place.label === label);
  // Where a company says in a sentence that it is headquartered comes before its registered office.
  const heads = labelled('head').sort((a, b) => Number(isSaid(b)) - Number(isSaid(a)));
  const own = labelled('own');
  const branches = labelled('branch');
  const plain = [...own, ...labelled('none')];
  const nation = labelled('nationality');
  return (
    seatAt(heads, HEAD_OFFICE, plain) ??
    seatAt(labelled('organization'), OWN_DATA) ??
    seatAt(labelled('statement'), STATEMENT, plain) ??
    seatAt(labelled('registered'), REGISTERED_OFFICE, plain) ??
    seatAt(own, OWN_ADDRESS) ??
    seatOfRegister(labelled('register'), plain, branches) ??
    besideBranches(seatOfAddresses(plain, nation, kind), branches) ??
    seatOfBranches(branches, nation, ownNames)
  );
}

/** A company is registered where its seat is; of several addresses, the one in that country is the seat's. */
function seatOfRegister(
  entries: readonly PlaceFinding[],
  plain: readonly PlaceFinding[],
  branches: readonly PlaceFinding[],
): Seat | null {
  const registered = new Set(entries.map((place) => place.country));
  if (registered.size !== 1) return null;
  const home = plain.filter((place) => registered.has(place.country));
  // The register of a subsidiary's country names the subsidiary.
  if (home.length === 0 && branches.some((place) => registered.has(place.country))) return null;
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

/** An address among offices in other countries is likely the seat's, no more. */
function besideBranches(seat: Seat | null, branches: readonly PlaceFinding[]): Seat | null {
  if (seat === null || branches.every(({ country }) => country === seat.country)) return seat;
  return { ...seat, confidence: Math.min(seat.confidence, COUNTRY_ONLY) };
}

/** Offices in one country alone are a hint, unless the company's own legal form is of another. */
function seatOfBranches(
  branches: readonly PlaceFinding[],
  nation: readonly PlaceFinding[],
  ownNames: readonly string[],
): Seat | null {
  if (nation.length > 0) return seatInCountry(nation);
  const seat = seatAt(branches, BRANCH);
  return seat && ownNames.some((name) => isOfElsewhere(name, seat.country)) ? null : seat;
}

/** "Inc." is no form of the countries outside these. */
const INCORPORATED = /[\s,](?:Inc|Incorporated|LLC|Corp|Corporation)\.?$/;
const INCORPORATE = new Set(['US', 'CA', 'PR', 'PH', 'JP', 'KR', 'TW']);

function isOfElsewhere(name: string, country: string): boolean {
  const home = legalFormCountry(name);
  return (home !== null && home !== country) || (INCORPORATED.test(name) && !INCORPORATE.has(country));
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
