import type { Icp } from './format.ts';

/** A jump of more versions than this is no publication: it would shut out every later one. */
export const MAX_LEAP = 1_000;

/** An ICP that has come in, opened and well-formed. */
export interface Candidate {
  icp: Pick<Icp, 'id' | 'version' | 'effectiveFrom' | 'validUntil'>;
  /** SHA-256 of its raw bytes, hex. */
  sha256: string;
}

/** What is known of the ICP and of the source that it comes from. */
export interface Known {
  /** The ICP that this source has brought so far; null before its first. */
  expected: string | null;
  /** The ICPs that other sources bring. */
  elsewhere: readonly string[];
  /** The highest version of the candidate's ICP that was ever accepted; null when there is none. */
  highest: { version: number; sha256: string } | null;
  /** ISO day. */
  today: string;
  /** True where a version is not used before the day that it names; what a person brings is wanted now. */
  waits: boolean;
}

export type CandidateFault =
  | 'other-icp'
  | 'elsewhere'
  | 'expired'
  | 'rollback'
  | 'other-content'
  | 'version-leap'
  | 'not-yet';

export type Admission =
  | { kind: 'activate' }
  | { kind: 'unchanged' }
  | {
      kind: 'refuse';
      code: CandidateFault;
      /** What its sentence needs, in order. */
      params: (string | number)[];
      /** True where the user may use it all the same: a person can know better, a program cannot. */
      canOverride: boolean;
    };

/**
 * Whether an ICP replaces the one in use: its version must rise, one version has one content, and it must be valid today.
 * The first of all is used before its day: the sample judges no better.
 * (The Update Framework's rollback, equivocation, freeze and fast-forward attacks.)
 */
export function admitCandidate({ icp, sha256 }: Candidate, known: Known): Admission {
  const { expected, elsewhere, highest, today } = known;
  const isKnown = highest?.version === icp.version && highest.sha256 === sha256;
  if (elsewhere.includes(icp.id)) return refuse('elsewhere', [icp.id], { canOverride: false });
  if (expected !== null && expected !== icp.id)
    return refuse('other-icp', [icp.id, expected], { canOverride: true });
  if (icp.validUntil !== undefined && icp.validUntil < today) {
    return refuse('expired', [icp.version, icp.validUntil], { canOverride: !isKnown });
  }
  if (highest === null) return { kind: 'activate' };
  if (isKnown) return { kind: 'unchanged' };
  if (icp.version < highest.version)
    return refuse('rollback', [icp.version, highest.version], { canOverride: true });
  if (icp.version === highest.version) return refuse('other-content', [icp.version], { canOverride: true });
  if (icp.version - highest.version > MAX_LEAP) {
    return refuse('version-leap', [icp.version, highest.version], { canOverride: true });
  }
  if (known.waits && icp.effectiveFrom > today) {
    return refuse('not-yet', [icp.version, icp.effectiveFrom], { canOverride: true });
  }
  return { kind: 'activate' };
}

function refuse(
  code: CandidateFault,
  params: (string | number)[],
  { canOverride }: { canOverride: boolean },
): Admission {
  return { kind: 'refuse', code, params, canOverride };
}
