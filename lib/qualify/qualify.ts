import type { Icp } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { compiledIcp } from './engine/compile-icp.ts';
import type { CompiledIcp } from './engine/compiled-icp.ts';
import type { Degree } from './engine/degree.ts';
import type { WeighOptions } from './engine/weigh.ts';
import { weigh } from './engine/weigh.ts';
import { cautionsOf } from './explain/cautions.ts';
import { explainerOf } from './explain/explainer.ts';
import { nextChecks } from './explain/next-checks.ts';
import { questionsOf } from './explain/questions.ts';
import { reasonsOf } from './explain/reasons.ts';
import { shownScore } from './explain/shown-score.ts';
import { timingOf } from './explain/timing.ts';
import { stampOf } from './stamp/stamp.ts';
import type { Disqualifier, Verdict } from './verdict.ts';

/**
 * Profile + ICP -> verdict, as of a UTC day (days since 1970-01-01). Pure and deterministic; never throws on a parsed
 * ICP and a parsed profile.
 */
export function qualify(profile: Profile, icp: Icp, asOf: number, options: WeighOptions = {}): Verdict {
  const compiled = compiledIcp(icp);
  const explainer = explainerOf(compiled);
  const weighing = weigh(compiled, profile, asOf, options);
  const { decision, degrees } = weighing;
  return {
    ...shownScore(decision),
    reasons: reasonsOf(explainer, weighing),
    disqualifiers: decision.fired.flatMap((index) => disqualifierOf(compiled, degrees, index)),
    openExclusions: decision.unsettled.flatMap(({ index, likely }) => {
      const exclusion = compiled.exclusions[index];
      return exclusion ? [{ id: exclusion.id, label: exclusion.label, likely }] : [];
    }),
    cautions: cautionsOf(weighing.facts),
    timing: timingOf(explainer, weighing),
    thresholds: {
      primary: icp.tiers.primary.threshold,
      secondary: icp.tiers.secondary.threshold,
    },
    next: nextChecks(explainer, weighing),
    ask: questionsOf(explainer, weighing),
    stamp: stampOf(profile, icp, asOf),
  };
}

function disqualifierOf(
  { exclusions }: CompiledIcp,
  degrees: readonly Degree[],
  index: number,
): Disqualifier[] {
  const exclusion = exclusions[index];
  if (!exclusion) return [];
  const { id, label, reason, decline, members } = exclusion;
  const evidence =
    members.map((member) => degrees[member]?.pro ?? null).find((fact) => fact !== null) ?? null;
  return [{ id, label, reason, ...(decline === undefined ? {} : { decline }), evidence }];
}
