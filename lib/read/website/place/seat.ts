import type { Fact } from '#lib/evidence/evidence.ts';
import type { Subject } from '../subject.ts';
import type { PlaceFinding } from './place-finding.ts';

/** Places beyond these say nothing more. */
const MAX_PLACES = 3;
const UNSAID: ReadonlySet<PlaceFinding['label']> = new Set(['none', 'branch']);

/** The countries that the page connects with the company and, where its places allow it, the seat of the company. */
export function readSeat({ places, seat }: Subject): Fact[] {
  const facts: Fact[] = firstByCountry(places.filter(({ label }) => label !== 'nationality')).map(
    ({ country, source, quote, label }) => ({
      attribute: 'countries',
      value: [country],
      source,
      quote,
      confidence: UNSAID.has(label) ? 850 : 920,
    }),
  );
  if (!seat) return facts;
  const { confidence, city } = seat;
  for (const { country, source, quote } of seat.places.slice(0, MAX_PLACES))
    facts.push({ attribute: 'hqCountry', value: country, source, quote, confidence });
  if (!city) return facts;
  const { source, quote } = city;
  if (city.city) facts.push({ attribute: 'hqCity', value: city.city, source, quote, confidence });
  if (city.region) facts.push({ attribute: 'hqRegion', value: city.region, source, quote, confidence });
  return facts;
}

function firstByCountry(places: readonly PlaceFinding[]): PlaceFinding[] {
  const seen = new Map<string, PlaceFinding>();
  for (const place of places) if (!seen.has(place.country)) seen.set(place.country, place);
  return [...seen.values()];
}
