import type { Icp } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { compiledIcp } from '../engine/compile-icp.ts';
import type { Decision } from '../engine/decide.ts';
import { weigh } from '../engine/weigh.ts';
import type { Cell, Condition } from './condition.ts';
import { cutsOf } from './cut.ts';
import type { Deciding, DecidingLine } from './deciding.ts';
import { fill } from './fill.ts';
import { joinCells } from './join-cells.ts';
import type { OpenCut } from './open-cuts.ts';
import { openCuts } from './open-cuts.ts';
import type { Promised } from './promise.ts';
import { isNo, isSame, promisedBy, yesRank } from './promise.ts';

/** More lines are not read, more conditions in a line are not understood. */
const MAX_LINES = 3;
const MAX_CONDITIONS = 3;
const MAX_QUESTIONS = 2;
/** One row, or two. */
const MAX_BUTTONS = 6;
/** The attributes with the most to say; more would cost time and never fit into a line. */
const MAX_CUTS = 6;

/** One cell filled in, and what it leads to. */
interface Outcome {
  cut: OpenCut;
  cell: Cell;
  decision: Pick<Decision, 'low'> & Promised;
}

/**
 * What decides an undecided account, each line proven by judging it with the missing facts filled in. Null for a verdict
 * that stands. `asOf` = UTC day.
 */
export function whatDecides(profile: Profile, icp: Icp, asOf: number): Deciding | null {
  const compiled = compiledIcp(icp);
  const judge = (conditions: readonly { condition: Condition; value: unknown }[]) => {
    const filled = conditions.reduce(
      (known, { condition, value }) => fill(known, condition, value, asOf),
      profile,
    );
    const { verdict, certainty, bound, low } = weigh(compiled, filled, asOf).decision;
    return { verdict, certainty, bound, low };
  };
  const { decision, degrees } = weigh(compiled, profile, asOf);
  if (decision.verdict !== 'undecided') return null;
  const cuts = openCuts(compiled, cutsOf(compiled), { degrees, profile })
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a.attribute < b.attribute ? -1 : 1))
    .slice(0, MAX_CUTS);
  const singles = cuts.flatMap((cut) => cut.cells.flatMap((cell) => outcomeOf(cut, cell, judge)));
  const yes = shortestYes(cuts, singles, { judge, floor: yesRank(promisedBy(decision)) });
  const lines = [...(yes ? [yes] : []), ...noes(cuts, singles, { yes, judge })].slice(0, MAX_LINES);
  return { lines, questions: questionsOf(cuts, singles, lines) };
}

type Judge = (conditions: readonly { condition: Condition; value: unknown }[]) => Outcome['decision'];

/** The outcome of a cell on which all its probes agree; none where the cell promises nothing as a whole. */
function outcomeOf(cut: OpenCut, cell: Cell, judge: Judge): Outcome[] {
  const [first, ...rest] = cell.probes.map((value) => judge([{ condition: cell.condition, value }]));
  if (first === undefined || rest.some((other) => !isSame(first, other))) return [];
  return [{ cut, cell, decision: first }];
}

/** A must or a guard decides more than points do. */
function weightOf({ points, criteria, against }: OpenCut): number {
  return points + criteria.length + (against ? 1 : 0);
}

/** The fewest conditions that make it a yes, and of those the best yes. */
function shortestYes(
  cuts: readonly OpenCut[],
  singles: readonly Outcome[],
  { judge, floor }: { judge: Judge; floor: number },
): DecidingLine | null {
  const good = cuts.map((cut) => singles.filter((one) => one.cut === cut && !isNo(one.decision)));
  for (let size = 1; size <= MAX_CONDITIONS; size += 1) {
    let best: { line: DecidingLine; rank: number; low: number } | null = null;
    for (const cells of combinations(good, size)) {
      const decision = agreed(cells, judge);
      if (decision === null) continue;
      const rank = yesRank(decision);
      if (rank <= floor) continue;
      if (best && (rank < best.rank || (rank === best.rank && decision.low <= best.low))) continue;
      const when = cells.map(({ condition }) => condition);
      best = { line: { when, outcome: promisedBy(decision) }, rank, low: decision.low };
    }
    if (best) return best.line;
  }
  return null;
}

/** What all values of these cells lead to; null where they differ. */
function agreed(cells: readonly Cell[], judge: Judge): Outcome['decision'] | null {
  const most = Math.max(...cells.map(({ probes }) => probes.length));
  let first: Outcome['decision'] | null = null;
  for (let at = 0; at < most; at += 1) {
    const probe = cells.map(({ condition, probes }) => ({ condition, value: probes[at] ?? probes[0] }));
    const decision = judge(probe);
    if (first && !isSame(first, decision)) return null;
    first ??= decision;
  }
  return first;
}

/** Every choice of one cell each from `size` of the groups. */
function* combinations(groups: readonly (readonly Outcome[])[], size: number): Generator<Cell[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, group] of groups.entries()) {
    for (const rest of combinations(groups.slice(at + 1), size - 1)) {
      for (const { cell } of group) yield [cell, ...rest];
    }
  }
}

/**
 * What makes it a no by itself: first where something speaks against it already, then what the yes asks for too, one
 * attribute after the other; then the rest.
 */
function noes(
  cuts: readonly OpenCut[],
  singles: readonly Outcome[],
  { yes, judge }: { yes: DecidingLine | null; judge: Judge },
): DecidingLine[] {
  const asked = new Set(yes?.when.map(({ attribute }) => attribute));
  const against = cuts.filter((cut) => cut.against);
  const wanted = cuts.filter((cut) => !cut.against && asked.has(cut.attribute));
  const others = cuts.filter((cut) => !cut.against && !asked.has(cut.attribute));
  return [against, wanted, others].flatMap((group) =>
    inTurns(
      group.map((cut) => {
        const bad = singles.filter((one) => one.cut === cut && isNo(one.decision));
        const lines = bad.map(({ cell, decision }) => ({
          when: [cell.condition],
          outcome: promisedBy(decision),
        }));
        return joinCells(lines, (condition, value) => judge([{ condition, value }]));
      }),
    ),
  );
}

/** The first of each list, then the second of each. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}

/**
 * What a person can say with one click: first where something speaks against the account already, then what the lines
 * name, then what settles most.
 */
function questionsOf(
  cuts: readonly OpenCut[],
  singles: readonly Outcome[],
  lines: readonly DecidingLine[],
): Deciding['questions'] {
  const named = new Set(lines.flatMap(({ when }) => when.map(({ attribute }) => attribute)));
  const rank = (cut: OpenCut) =>
    (cut.against ? 100 : 0) + (named.has(cut.attribute) ? 10 : 0) + settledBy(cut, singles);
  return cuts
    .filter(isClickable)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, MAX_QUESTIONS)
    .map(({ attribute, cells }) => ({ attribute, cells }));
}

/** A value that a button can name: a range, one of a few words, or the guess that speaks against the account. */
function isClickable({ cells, against }: OpenCut): boolean {
  if (cells.length < 2 || cells.some(({ condition }) => condition.op === 'has')) return false;
  const words = cells.flatMap(({ condition, members }) => (condition.op === 'in' ? members : []));
  return against || words.length <= MAX_BUTTONS;
}

function settledBy(cut: OpenCut, singles: readonly Outcome[]): number {
  return singles.filter((one) => one.cut === cut && one.decision.verdict !== 'undecided').length;
}
