import {
  type Calibration,
  type Register,
  rankShares,
  rightness,
  temperatureFor,
} from '#lib/industry/classifier/calibration.ts';

/** A text that the weights have not seen, scored. */
export interface Scored extends Register {
  scores: Float32Array;
  /** Which leaves are right. */
  isRight: boolean[];
  weight: number;
}

/** From a tweet's worth to a page: short texts are less sure than they look. */
const LENGTHS = [20, 60, 120];
const TEMPERATURES = Array.from({ length: 16 }, (_, step) => 0.6 + step * 0.1);
/** Groups of texts of equal size, by share; each becomes a knot. */
const BINS = 12;

/** Precision of the belief that a leaf is like the others: so many texts' worth of doubt must be outweighed. */
const DOUBT = 2;
/** Newton's method has settled long before. */
const OFFSET_STEPS = 8;

interface First {
  index: number;
  isProfile: boolean;
  share: number;
  right: number;
  weight: number;
}

/** The temperatures of the least surprise, then how often the first leaf is right by its share, never falling. */
export function fitCalibration(texts: readonly Scored[]): Calibration {
  const temperatures = [0, ...LENGTHS].map((from, bucket) => {
    const to = LENGTHS[bucket] ?? Infinity;
    const own = texts.filter(({ words }) => words >= from && words < to);
    return TEMPERATURES.reduce((best, next) => (surprise(own, next) < surprise(own, best) ? next : best));
  });
  const untilted: Calibration = {
    lengths: LENGTHS,
    temperatures: temperatures.map(round),
    ownWords: [],
    profile: [],
    offsets: [],
  };
  const firsts = texts
    .map(({ scores, words, isProfile, isRight, weight }) => {
      const [first] = rankShares(scores, isRight.length, temperatureFor(words, untilted));
      const index = first?.index ?? 0;
      return { index, isProfile, share: first?.share ?? 0, right: isRight[index] ? 1 : 0, weight };
    })
    .sort((one, other) => one.share - other.share);
  const curves = {
    ownWords: fitCurve(firsts.filter(({ isProfile }) => !isProfile)),
    profile: fitCurve(firsts.filter(({ isProfile }) => isProfile)),
  };
  const leaves = texts[0]?.isRight.length ?? 0;
  const offsets = Array.from({ length: leaves }, (_, leaf) =>
    fitOffset(
      firsts.filter(({ index }) => index === leaf),
      (offset) => ({ ...untilted, ...curves, offsets: Array(leaves).fill(offset) }),
    ),
  );
  return { ...untilted, ...curves, offsets };
}

/** The shift of log odds at which a leaf is expected to be right as often as it is, pulled towards none. */
function fitOffset(firsts: readonly First[], shift: (offset: number) => Calibration): number {
  let right = 0;
  for (const first of firsts) right += first.right * first.weight;
  let offset = 0;
  for (let step = 0; step < OFFSET_STEPS; step += 1) {
    const shifted = shift(offset);
    let expected = 0;
    let slope = DOUBT;
    for (const first of firsts) {
      const p = rightness(first, first.isProfile, shifted);
      expected += p * first.weight;
      slope += p * (1 - p) * first.weight;
    }
    offset += (right - expected - DOUBT * offset) / slope;
  }
  return round(offset);
}

/** Mean of -log(share of what is right), all right leaves taken together. */
function surprise(texts: readonly Scored[], temperature: number): number {
  let sum = 0;
  for (const { scores, isRight, weight } of texts) {
    let right = 0;
    for (const { index, share } of rankShares(scores, isRight.length, temperature)) {
      if (isRight[index]) right += share;
    }
    sum -= weight * Math.log(Math.max(right, 1e-6));
  }
  return sum;
}

/** Isotonic regression (pool adjacent violators) over groups of equal size. */
function fitCurve(firsts: readonly First[]): [number, number][] {
  const pools: { share: number; right: number; weight: number }[] = [];
  for (let bin = 0; bin < BINS; bin += 1) {
    const from = Math.floor((firsts.length * bin) / BINS);
    let pool = sumOf(firsts.slice(from, Math.floor((firsts.length * (bin + 1)) / BINS)));
    for (
      let last = pools.at(-1);
      last && last.right / last.weight >= pool.right / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = {
        share: last.share + pool.share,
        right: last.right + pool.right,
        weight: last.weight + pool.weight,
      };
    }
    pools.push(pool);
  }
  return pools.map(({ share, right, weight }) => [round(share / weight), round(right / weight)]);
}

function sumOf(firsts: readonly First[]) {
  const sum = { share: 0, right: 0, weight: 0 };
  for (const { share, right, weight } of firsts) {
    sum.share += share * weight;
    sum.right += right * weight;
    sum.weight += weight;
  }
  return sum;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
