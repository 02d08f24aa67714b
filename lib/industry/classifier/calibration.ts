import type { IndustryShare } from '#lib/values/industry.ts';
import type { TextWords } from './terms.ts';

/** How scores become probabilities; fitted on texts that the weights have not seen. */
export interface Calibration {
  /** Words of a text from which the next temperature holds, ascending. */
  lengths: readonly number[];
  /** By length of text: scores are divided by it before they become shares. */
  temperatures: readonly number[];
  /** How often the first leaf is right, for texts in a company's own words and for data providers' profiles. */
  ownWords: Curve;
  profile: Curve;
  /** By leaf: added to the log odds, for leaves that are right more or less often than others. */
  offsets: readonly number[];
}

/** Share of the first leaf -> how often such a first leaf is right; straight lines between. */
export type Curve = readonly (readonly [share: number, right: number])[];

/** What of a text decides how far its scores can be trusted. */
export type Register = Pick<TextWords, 'words' | 'isProfile'>;

/** Leaves that are named; the rest of the probability is "something else". */
const NAMED = 3;

/** The likeliest leaves with calibrated probabilities that sum to at most 1. */
export function calibratedShares(
  scores: ArrayLike<number>,
  leaves: readonly string[],
  text: Register,
  calibration: Calibration,
): IndustryShare[] {
  const ranked = rankShares(scores, leaves.length, temperatureFor(text.words, calibration));
  const [first] = ranked;
  if (!first) return [];
  const right = rightness(first, text.isProfile, calibration);
  const rest = first.share < 1 ? (1 - right) / (1 - first.share) : 0;
  return ranked.slice(0, NAMED).map(({ index, share }, rank) => ({
    leaf: leaves[index] ?? '',
    p: round(rank === 0 ? right : Math.min(share * rest, right)),
  }));
}

export function temperatureFor(words: number, { lengths, temperatures }: Calibration): number {
  const bucket = lengths.filter((length) => words >= length).length;
  return temperatures[bucket] ?? 1;
}

/** The leaves by falling share: the softmax of their scores. */
export function rankShares(
  scores: ArrayLike<number>,
  leaves: number,
  temperature: number,
): { index: number; share: number }[] {
  let most = -Infinity;
  for (let index = 0; index < leaves; index += 1) most = Math.max(most, scores[index] ?? 0);
  const ranked: { index: number; share: number }[] = [];
  let sum = 0;
  for (let index = 0; index < leaves; index += 1) {
    const share = Math.exp(((scores[index] ?? 0) - most) / temperature);
    ranked.push({ index, share });
    sum += share;
  }
  for (const one of ranked) one.share /= sum;
  return ranked.sort((one, other) => other.share - one.share || one.index - other.index);
}

/** How often a first leaf of this share is right. */
export function rightness(
  { index, share }: { index: number; share: number },
  isProfile: boolean,
  calibration: Calibration,
): number {
  const right = interpolate(share, isProfile ? calibration.profile : calibration.ownWords);
  const odds = (right / (1 - right)) * Math.exp(calibration.offsets[index] ?? 0);
  return odds / (1 + odds);
}

function interpolate(share: number, knots: Curve): number {
  const after = knots.findIndex(([at]) => at >= share);
  const [first] = knots;
  const last = knots.at(-1);
  if (!first || !last) return share;
  if (after === -1) return last[1];
  const high = knots[after] ?? last;
  const low = knots[after - 1];
  if (!low) return first[1];
  const part = high[0] === low[0] ? 1 : (share - low[0]) / (high[0] - low[0]);
  return low[1] + part * (high[1] - low[1]);
}

function round(p: number): number {
  return Math.round(p * 1000) / 1000;
}

/** Score of the audience's column -> log odds that a company sells to businesses. */
export interface AudienceCalibration {
  slope: number;
  shift: number;
}

export function businessShare(score: number, { slope, shift }: AudienceCalibration): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}
