import { countriesOf } from '#lib/icp/regions.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import type { Fact } from './naive-over-facts.ts';

const RANGES = ['headcount', 'founded', 'revenue', 'fundingTotal'];
const WORDS = ['businessModel', 'companyType'];
const PLACES = ['hqCountry', 'phoneCountry'];

/** Ranges that do not meet, places that share no country, two words. */
export function cannotBothBe(a: Fact, b: Fact): boolean {
  if (WORDS.includes(a.attribute)) return a.value !== b.value;
  if (PLACES.includes(a.attribute)) {
    const [one, other] = [a, b].map(({ value }) => [...(countriesOf(String(value)) ?? [])]);
    if (!one?.length || !other?.length) return false;
    return !one.some((country) => other.includes(country));
  }
  const [one, other] = [endsOf(a), endsOf(b)];
  return one !== null && other !== null && (one[1] < other[0] || other[1] < one[0]);
}

/** From the lowest to the highest of all ranges; null where values have no order. */
export function hullValue(facts: readonly Fact[]): unknown {
  const ends = facts.map(endsOf);
  const [first] = facts;
  if (!first || ends.includes(null)) return null;
  const low = Math.min(...ends.map((end) => end?.[0] ?? 0));
  const high = Math.max(...ends.map((end) => end?.[1] ?? 0));
  if (first.attribute === 'fundingStage') return [FUNDING_STAGES[low], FUNDING_STAGES[high]];
  return [low, high === Number.POSITIVE_INFINITY ? null : high];
}

function endsOf({ attribute, value }: Fact): [number, number] | null {
  if (attribute === 'fundingStage') {
    const [from, to] = (value as string[]).map((stage) =>
      (FUNDING_STAGES as readonly string[]).indexOf(stage),
    );
    return [from ?? 0, to ?? 0];
  }
  if (!RANGES.includes(attribute)) return null;
  const [from, to] = value as [number, number | null];
  return [from, to ?? Number.POSITIVE_INFINITY];
}
