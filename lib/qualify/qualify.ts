import type { Icp } from '#lib/icp/format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Facts } from './engine/align-profile.ts';
import { alignProfile } from './engine/align-profile.ts';
import type { CompiledIcp } from './engine/compile-icp.ts';
import { compileIcp } from './engine/compile-icp.ts';
import type { Decision } from './engine/decide.ts';
import { decide } from './engine/decide.ts';
import type { Judgement } from './engine/degree.ts';
import { SHOWN_POINT, TOTAL } from './engine/points.ts';
import { nextChecks } from './explain/next-checks.ts';
import { questionsOf } from './explain/questions.ts';
import { reasonsOf } from './explain/reasons.ts';
import { timingOf } from './explain/timing.ts';
import { stampOf } from './stamp/stamp.ts';
import type { Disqualifier, Verdict } from './verdict.ts';

export interface QualifyOptions {
  /** Per mille of accounts that meet a criterion, by criterion id: from calibration, or from 30 accounts seen here. */
  baseRates?: Readonly<Record<string, number>>;
}

/** A verdict without the stamp: what lists need of each of many thousand accounts. */
export type Assessment = Omit<Verdict, 'stamp' | 'next' | 'ask'>;

const COMPILED = new WeakMap<Icp, CompiledIcp>();

/**
 * Profile + ICP -> verdict, as of a UTC day (days since 1970-01-01). Pure and deterministic; never throws on a parsed
 * ICP and a parsed profile. An ICP is compiled once and remembered by identity.
 */
export function qualify(profile: Profile, icp: Icp, asOf: number, options: QualifyOptions = {}): Verdict {
  const compiled = compiledIcp(icp);
  const weighing = weigh(compiled, profile, asOf, options);
  return {
    ...present(compiled, profile, weighing),
    next: nextChecks(compiled, weighing, weighing.decision, profile),
    ask: questionsOf(compiled, weighing.judgements, profile),
    stamp: stampOf(profile, compiled, asOf),
  };
}

/** The same without what only a card needs: next checks, questions and the stamp. */
export function assess(
  profile: Profile,
  compiled: CompiledIcp,
  asOf: number,
  options: QualifyOptions = {},
): Assessment {
  return present(compiled, profile, weigh(compiled, profile, asOf, options));
}

export function compiledIcp(icp: Icp): CompiledIcp {
  const known = COMPILED.get(icp);
  if (known) return known;
  const compiled = compileIcp(icp);
  COMPILED.set(icp, compiled);
  return compiled;
}

export interface Weighing {
  decision: Decision;
  /** Valid until the next profile is weighed against the same ICP. */
  judgements: readonly Judgement[];
  /** The profile's entries, aligned; valid as long as the degrees. */
  facts: Facts;
  members: number;
  baseRates: readonly number[];
}

const NO_RATES: readonly number[] = [];

/** Degrees and decision alone, in the engine's own units. */
export function weigh(
  compiled: CompiledIcp,
  profile: Profile,
  asOf: number,
  options: QualifyOptions = {},
): Weighing {
  const facts = alignProfile(profile);
  const judgements = judgeAll(compiled, facts, asOf);
  const rates = options.baseRates;
  const baseRates = rates ? compiled.criteria.map(({ id }) => rates[id] ?? -1) : NO_RATES;
  const members = membersOf(facts);
  const decision = decide(compiled, { judgements, members, baseRates });
  return { decision, judgements, facts, members, baseRates };
}

function present(compiled: CompiledIcp, profile: Profile, { decision, judgements }: Weighing): Assessment {
  const low = Math.floor(decision.low / SHOWN_POINT);
  const high = Math.ceil(decision.high / SHOWN_POINT);
  const { verdict, certainty, bound, possible, unsettled } = decision;
  return {
    verdict,
    certainty,
    bound,
    possible,
    low,
    high,
    coverage: Math.round((100 * (TOTAL - (decision.high - decision.low))) / TOTAL),
    tally: { for: decision.for, against: decision.against, open: decision.open },
    reasons: reasonsOf(compiled, judgements, decision, low, high, profile),
    disqualifiers: decision.fired.flatMap((place) => disqualifierOf(compiled, judgements, place)),
    openExclusions: unsettled.flatMap(({ place, likely }) => {
      const exclusion = compiled.exclusions[place];
      return exclusion ? [{ id: exclusion.id, label: exclusion.label, likely }] : [];
    }),
    timing: timingOf(compiled, judgements, profile),
    thresholds: {
      primary: compiled.icp.tiers.primary.threshold,
      secondary: compiled.icp.tiers.secondary.threshold,
    },
  };
}

function judgeAll(compiled: CompiledIcp, profile: Facts, asOf: number): readonly Judgement[] {
  const { judges, judgements } = compiled;
  for (let place = 0; place < judgements.length; place += 1) {
    const judgement = judgements[place];
    if (judgement !== undefined) judges[place]?.(profile, asOf, judgement);
  }
  return judgements;
}

/** People on LinkedIn who name the company, by the latest count; -1 = not known. */
function membersOf(profile: Facts): number {
  const counts = profile.linkedinMembers?.facts;
  if (counts === undefined) return -1;
  let latest = Number.NEGATIVE_INFINITY;
  let members = -1;
  for (const { day, value } of counts) {
    if (day > latest || (day === latest && value > members)) {
      latest = day;
      members = value;
    }
  }
  return members;
}

function disqualifierOf(
  compiled: CompiledIcp,
  judgements: readonly Judgement[],
  place: number,
): Disqualifier[] {
  const exclusion = compiled.exclusions[place];
  if (!exclusion) return [];
  const { id, label, reason, decline, members } = exclusion;
  const evidence =
    members.map((member) => judgements[member]?.pro ?? null).find((fact) => fact !== null) ?? null;
  return [{ id, label, reason, ...(decline === undefined ? {} : { decline }), evidence }];
}
