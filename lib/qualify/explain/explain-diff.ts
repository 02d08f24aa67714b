import type { Fact } from '../engine/degree.ts';
import type { Reason, Stamp, Verdict } from '../verdict.ts';

/** What of the stamp differs: two verdicts differ only through one of these. */
export type StampDifference = 'engine' | 'icp' | 'icp-version' | 'icp-content' | 'facts' | 'day';

/** A criterion on which two verdicts rest differently. */
export interface CriterionDifference {
  criterion: string;
  label: string;
  /** The fact that decided it on each side; null = none, or the criterion is not there. */
  one: Fact | null;
  other: Fact | null;
  /** Codes of the reasons on each side; null = the criterion is not there. */
  codes: [string | null, string | null];
  /** Points gained on the other side less those on this one. */
  gained: number;
}

export interface Difference {
  /** False = the two are the same verdict, and nothing below differs. */
  differs: boolean;
  stamp: StampDifference[];
  /** Criteria whose deciding fact or outcome differs, most points first. */
  criteria: CriterionDifference[];
}

/** Why two verdicts on one account differ, and by which fact. */
export function explainDiff(one: Verdict, other: Verdict): Difference {
  const stamp = compareStamps(one.stamp, other.stamp);
  const criteria = compareReasons(allReasons(one), allReasons(other));
  return { differs: stamp.length > 0 || criteria.length > 0, stamp, criteria };
}

/** What of two stamps differs, in the order in which to look: a colleague may have sent nothing but the stamp. */
export function compareStamps(one: Stamp, other: Stamp): StampDifference[] {
  const differences: StampDifference[] = [];
  if (one.engineVersion !== other.engineVersion) differences.push('engine');
  if (one.icpId !== other.icpId) differences.push('icp');
  else if (one.icpVersion !== other.icpVersion) differences.push('icp-version');
  else if (one.icpHash !== other.icpHash) differences.push('icp-content');
  if (one.factsHash !== other.factsHash) differences.push('facts');
  if (one.asOf !== other.asOf) differences.push('day');
  return differences;
}

function allReasons(verdict: Verdict): Map<string, Reason> {
  return new Map([...verdict.timing.reasons, ...verdict.reasons].map((reason) => [reason.criterion, reason]));
}

function compareReasons(one: Map<string, Reason>, other: Map<string, Reason>): CriterionDifference[] {
  const ids = [...new Set([...one.keys(), ...other.keys()])];
  return ids
    .flatMap((criterion) => {
      const [a, b] = [one.get(criterion), other.get(criterion)];
      if (a && b && a.code === b.code && sameFact(a.evidence, b.evidence) && samePoints(a, b)) return [];
      const codes: [string | null, string | null] = [a?.code ?? null, b?.code ?? null];
      const gained = (b?.points.gained ?? 0) - (a?.points.gained ?? 0);
      const label = a?.label ?? b?.label ?? criterion;
      return [{ criterion, label, one: a?.evidence ?? null, other: b?.evidence ?? null, codes, gained }];
    })
    .sort((a, b) => Math.abs(b.gained) - Math.abs(a.gained) || (a.criterion < b.criterion ? -1 : 1));
}

function samePoints({ points: a }: Reason, { points: b }: Reason): boolean {
  return a.gained === b.gained && a.lost === b.lost && a.open === b.open;
}

/** The same observation: what was said where, by whom, when. */
function sameFact(a: Fact | null, b: Fact | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.source === b.source &&
    a.confidence === b.confidence &&
    a.day === b.day &&
    JSON.stringify(a.value) === JSON.stringify(b.value)
  );
}
