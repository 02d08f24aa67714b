import type { DealTable } from '../bins/deal-table.ts';
import { type Ratio, ratioOf } from '../numbers/lift.ts';
import { type Share, shareOf } from '../numbers/wilson.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Behind, behindOf, CONFOUNDED_SHARE } from './confounding.ts';
import { scoresOf, shuffledBest } from './shuffled-best.ts';

/** A segment that is won more or less often than chance explains. */
export interface Finding extends Candidate {
  won: Share;
  others: Share;
  lift: Ratio | null;
  /** How often chance alone finds something as strong anywhere in the file. */
  chance: number;
  /** What it was held against and withstood, where most of it sits with one. */
  stratified: Behind | null;
}

/** Strong, but it cannot be told from what lies behind it. */
export interface Confounded extends Candidate {
  won: Share;
  by: Behind;
}

export interface Pattern {
  findings: Finding[];
  confounded: Confounded[];
  /** Shuffles of the outcome that the search was held against. */
  shuffles: number;
}

/** In so many of all files without a pattern something is found; below one in twenty, so that counted runs stay below it too. */
const CHANCE = 0.04;
/** What must be left of the score with a context held equal, by how much of the segment sits with one of its levels. */
const LEFT_WHEN_MOST = 1;
const LEFT_WHEN_HALF = 0.9;
const LEFT_ELSE = 0.7;
const HALF = 0.5;
const [FEW, MANY] = [2_000, 12_000];
const [SHUFFLES_OF_FEW, SHUFFLES, SHUFFLES_OF_MANY] = [999, 499, 199];

/** Searches every segment of every column, and keeps what a search in shuffled outcomes does not find as well. */
export function findPattern(
  table: DealTable,
  { seed = 1, shuffles = shufflesFor(table.won.length) }: { seed?: number; shuffles?: number } = {},
): Pattern {
  const { columns, won } = table;
  const candidates = candidatesOf(columns, won.length);
  const search = { columns, candidates, won };
  const scores = scoresOf(search);
  const byChance = shuffledBest(search, { shuffles, seed });
  const needed = neededScore(byChance);
  const strong = candidates
    .map((candidate, at) => ({ candidate, score: scores[at] ?? 0 }))
    .filter(({ score }) => Math.abs(score) > needed)
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
  const pattern: Pattern = { findings: [], confounded: [], shuffles };
  const taken = new Set<string>();
  for (const { candidate, score } of strong) {
    const cells = candidate.codes.map((code) => `${candidate.column} ${code}`);
    if (cells.some((cell) => taken.has(cell)) || saysTheSame(candidate, pattern.findings, table)) continue;
    for (const cell of cells) taken.add(cell);
    const behind = behindOf(candidate, table);
    const by = behind.find((one) => isExplained(one, score, needed));
    const inside = insideOf(candidate, table);
    if (by) pattern.confounded.push({ ...candidate, won: inside.won, by });
    else {
      const beaten = byChance.filter((best) => best >= Math.abs(score)).length;
      pattern.findings.push({
        ...candidate,
        ...inside,
        chance: (beaten + 1) / (shuffles + 1),
        stratified: behind.find(({ share }) => share >= CONFOUNDED_SHARE) ?? null,
      });
    }
  }
  return pattern;
}

/** What is left of ranges that were named already: "up to 10" and "from 10 on" are one finding. */
function saysTheSame(
  { column, codes }: Candidate,
  found: readonly Candidate[],
  { columns }: DealTable,
): boolean {
  const { ordered = false, bins = [] } = columns[column] ?? {};
  const named = found.filter((one) => one.column === column).reduce((sum, one) => sum + one.codes.length, 0);
  return ordered && named > 0 && named + codes.length >= bins.length - 1;
}

function isExplained({ share: own, restShare, score }: Behind, whole: number, needed: number): boolean {
  // No context has deals of both sides: nothing can be compared.
  if (score === null) return true;
  const share = Math.max(own, restShare);
  const isWithOne = share >= CONFOUNDED_SHARE;
  const same = Math.sign(score) === Math.sign(whole);
  const left = isWithOne ? LEFT_WHEN_MOST : share >= HALF ? LEFT_WHEN_HALF : LEFT_ELSE;
  return !same || Math.abs(score) < needed * left;
}

/** The score that chance reaches in no more than `CHANCE` of all searches. */
function neededScore(byChance: readonly number[]): number {
  const allowed = Math.floor(CHANCE * (byChance.length + 1)) - 1;
  return byChance[byChance.length - 1 - Math.max(0, allowed)] ?? Number.POSITIVE_INFINITY;
}

function insideOf({ column, codes, size }: Candidate, { columns, won }: DealTable) {
  const inside = new Set(codes);
  let [wins, all] = [0, 0];
  columns[column]?.codes.forEach((code, at) => {
    all += won[at] ?? 0;
    if (inside.has(code)) wins += won[at] ?? 0;
  });
  const others = { count: all - wins, of: won.length - size };
  return {
    won: shareOf(wins, size),
    others: shareOf(others.count, others.of),
    lift: ratioOf(wins, size, others),
  };
}

function shufflesFor(deals: number): number {
  if (deals <= FEW) return SHUFFLES_OF_FEW;
  return deals <= MANY ? SHUFFLES : SHUFFLES_OF_MANY;
}
