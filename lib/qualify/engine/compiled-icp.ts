import type { Criterion, Icp } from '#lib/icp/format.ts';
import type { Degree, Measure } from './degree.ts';

/** A tier with its criteria as indexes into the list of criteria. */
export interface CompiledTier {
  /** In units of `TOTAL`. */
  threshold: number;
  /** Points by criterion, adding up to 10,000. */
  points: readonly number[];
  musts: readonly number[];
  guards: readonly number[];
}

/** An exclusion or a negative profile: all its criteria must hold. */
export interface CompiledExclusion {
  id: string;
  label: string;
  reason: string;
  decline: string | undefined;
  members: readonly number[];
  /** While it is open, nothing is confirmed. */
  blocks: boolean;
}

/** What the engine needs of an ICP to decide; lists are by criterion, in the ICP's order. */
export interface CompiledIcp {
  icp: Icp;
  criteria: readonly Criterion[];
  measures: readonly Measure[];
  /** Per mille by criterion that the author expects to hold; -1 = not said. */
  priors: readonly number[];
  primary: CompiledTier;
  secondary: CompiledTier;
  /** True when both tiers count the same points: one sum serves both. */
  oneScale: boolean;
  exclusions: readonly CompiledExclusion[];
  /** True for criteria that count for or against: fit, with points. */
  counts: readonly boolean[];
  /** Degrees are written into the same objects for every account: making them anew would cost more. */
  degrees: readonly Degree[];
}
