import type { Criterion, Icp } from '#lib/icp/format.ts';
import { askedTools } from '#lib/icp/lint/asked-tools.ts';
import { DIMENSIONS, type Dimension } from '#lib/icp/vocabulary.ts';
import { industryName } from '#lib/industry/industry-name.ts';
import { foldText } from '#lib/parse/fold-text.ts';
import { shownPoints } from '#lib/qualify/explain/shown-points.ts';
import { sightLines } from '#lib/wording/sight-text.ts';
import { testText } from '#lib/wording/test-text.ts';

/** What a criterion is for: a must of the primary tier, one of the secondary alone, and so on. */
export type CriterionRole = 'must' | 'must-secondary' | 'guard' | 'adds' | 'gate' | 'timing' | 'excludes';

export interface CriterionRow {
  id: string;
  label: string;
  /** What it asks, in words; null where its label says so already. */
  asks: string | null;
  /** Where the tools that it asks for can be seen, if anywhere. */
  sight: string[];
  role: CriterionRole;
  /** Points of 100; null where it brings none. */
  points: number | null;
  why: string | null;
}

export interface DimensionRows {
  dimension: Dimension;
  /** Sum of the points of its criteria. */
  points: number;
  rows: CriterionRow[];
}

/** The criteria of an ICP that score, by dimension; dimensions without one are left out. */
export function presentDimensions(icp: Icp): DimensionRows[] {
  const points = shownPoints(icp);
  return DIMENSIONS.flatMap((dimension) => {
    const rows = icp.criteria
      .filter(({ dim, role }) => dim === dimension && role === 'score')
      .map((criterion) => rowOf(icp, criterion, points.get(criterion.id) ?? 0));
    const sum = rows.reduce((total, row) => total + (row.points ?? 0), 0);
    return rows.length > 0 ? [{ dimension, points: sum, rows }] : [];
  });
}

/** The criteria that exclude. */
export function presentExclusions(icp: Icp): CriterionRow[] {
  return icp.criteria.filter(({ role }) => role === 'exclude').map((criterion) => rowOf(icp, criterion, 0));
}

function rowOf(icp: Icp, criterion: Criterion, points: number): CriterionRow {
  const { id, label, test, why } = criterion;
  const asks = testText(test, { industry: industryName });
  return {
    id,
    label,
    asks: addsTo(label, asks) ? asks : null,
    sight: sightLines(askedTools(test)),
    role: roleOf(icp, criterion),
    points: points > 0 ? points : null,
    why: why ?? null,
  };
}

/** Words that ask nothing by themselves; "or", "not" and "up to" do. */
const FILLERS = new Set(['a', 'an', 'the', 'has']);

/** Whether a sentence says anything that the label does not. */
function addsTo(label: string, asks: string): boolean {
  const said = new Set(wordsOf(label));
  return wordsOf(asks).some((word) => !said.has(word) && !FILLERS.has(word));
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function roleOf({ tiers }: Icp, { id, role, axis, test, weight }: Criterion): CriterionRole {
  if (role === 'exclude') return 'excludes';
  if ((axis ?? (test.op === 'trigger' ? 'timing' : 'fit')) === 'timing') return 'timing';
  if (tiers.primary.musts.includes(id)) return 'must';
  if (tiers.primary.guards.includes(id)) return 'guard';
  if (tiers.secondary.musts.includes(id)) return 'must-secondary';
  return weight > 0 ? 'adds' : 'gate';
}
