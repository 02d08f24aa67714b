import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { SOURCE_KINDS } from '#lib/evidence/evidence.ts';

/** A degree as the oracle holds it: bounds for sums and for gates. */
export interface Degree {
  lo: number;
  hi: number;
  gateLo: number;
  gateHi: number;
  share: number;
  /** Its points confirm nothing. */
  contested?: boolean;
  missStated: boolean;
  /** The same for a match. */
  metStated?: boolean;
}

export type Word = 'T' | 'F' | 'U';
type Fact = EvidenceOf<AttributeKey>;

export const unknown = (): Degree => ({
  lo: 0,
  hi: 1000,
  gateLo: 0,
  gateHi: 1000,
  share: -1,
  missStated: false,
});

/** Grade A, B or C, one step down for every TTL that has passed; the last day of a TTL still counts. */
export function gradeOf(confidence: number, day: number, asOf: number, ttl: number | null): number {
  let grade = confidence >= 900 ? 'A' : confidence >= 700 ? 'B' : 'C';
  if (ttl !== null) {
    for (let limit = ttl; asOf - day > limit && grade !== 'C'; limit += ttl)
      grade = grade === 'A' ? 'B' : 'C';
  }
  return grade === 'A' ? 1000 : grade === 'B' ? 750 : 0;
}

/** lo' = floor(g * lo / 1000), hi' = 1000 - floor(g * (1000 - hi) / 1000). */
export function widen(lo: number, hi: number, g: number): [number, number] {
  return [Math.floor((g * lo) / 1000), 1000 - Math.floor((g * (1000 - hi)) / 1000)];
}

export interface Told {
  fact: Fact;
  lo: number;
  hi: number;
  guess: boolean;
  /** Self-chosen against the account. */
  own?: boolean;
  share: number;
}

/** The intersection of what facts say, or their hull when they contradict one another. */
export function combine(told: readonly Told[]): Degree {
  const informative = told.filter(({ lo, hi }) => lo > 0 || hi < 1000);
  if (informative.length === 0) return { ...unknown(), share: bestShare(told) };
  const gates = informative.map(({ lo, hi, guess }) => ({
    lo: guess ? Math.min(lo, 899) : lo,
    hi: guess ? Math.max(hi, 101) : hi,
  }));
  const lo = Math.max(...informative.map((one) => one.lo));
  const hi = Math.min(...informative.map((one) => one.hi));
  const missStated = informative.some((one) => one.hi <= 300 && !one.guess && one.fact.confidence >= 900);
  const metStated = informative.some((one) => one.lo >= 700 && !one.guess && one.fact.confidence >= 900);
  if (lo > hi) {
    return {
      lo: Math.min(...informative.map((one) => one.lo)),
      hi: Math.max(...informative.map((one) => one.hi)),
      gateLo: Math.min(...gates.map((one) => one.lo)),
      gateHi: Math.max(...gates.map((one) => one.hi)),
      share: -1,
      contested: true,
      missStated,
      metStated,
    };
  }
  const firm = informative.filter((one) => !one.guess && one.own !== true);
  const contested =
    (!firm.some((one) => one.lo === lo) && lo > 0) || (!firm.some((one) => one.hi === hi) && hi < 1000);
  return {
    lo,
    hi,
    gateLo: Math.max(...gates.map((one) => one.lo)),
    gateHi: Math.min(...gates.map((one) => one.hi)),
    share: -1,
    contested,
    missStated,
    metStated,
  };
}

/** The share that the best witness among the open facts gives. */
function bestShare(told: readonly Told[]): number {
  const ordered = [...told].sort(
    (a, b) =>
      b.fact.confidence - a.fact.confidence ||
      b.fact.day - a.fact.day ||
      sourceRank(a.fact.source) - sourceRank(b.fact.source) ||
      (a.fact.url < b.fact.url ? -1 : a.fact.url > b.fact.url ? 1 : 0) ||
      (a.fact.quote < b.fact.quote ? -1 : a.fact.quote > b.fact.quote ? 1 : 0) ||
      (JSON.stringify(a.fact.value) < JSON.stringify(b.fact.value) ? -1 : 1),
  );
  return ordered[0]?.share ?? -1;
}

function sourceRank(source: string): number {
  return (SOURCE_KINDS as readonly string[]).indexOf(source);
}

export function not(degree: Degree): Degree {
  return {
    lo: 1000 - degree.hi,
    hi: 1000 - degree.lo,
    gateLo: 1000 - degree.gateHi,
    gateHi: 1000 - degree.gateLo,
    share: degree.share < 0 ? -1 : 1000 - degree.share,
    contested: degree.contested === true,
    missStated: degree.metStated === true,
    metStated: degree.missStated,
  };
}
