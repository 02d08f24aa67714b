import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';

export const FITS = ['primary', 'secondary', 'none', 'negative'] as const;
/** The settled answers; `undecided` is the absence of one. */
export type Fit = (typeof FITS)[number];
export type VerdictWord = Fit | 'undecided';
export type Certainty = 'confirmed' | 'leaning' | null;

/** What an undecided verdict can already promise. */
export type Bound = 'at-least-b' | 'likely-at-least-b' | 'at-best-b' | null;

/** Where an undecided account points so far: never a promise, and never a letter. */
export const DIRECTIONS = ['promising', 'mixed', 'doubtful', 'nothing'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const REASON_KINDS = [
  'MATCH',
  'MISS',
  'PARTIAL_RANGE',
  'TOO_COARSE',
  'NOT_SEEN',
  'NOT_STATED',
  'ABSENT_VERIFIED',
  'STALE',
  'LOW_GRADE',
  'CONFLICT',
  'EXCLUDED',
  'MUST_FAILED',
  'NO_BASE_RATE',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Whole points of 100; over all reasons gained adds up to `low`, gained + open to `high`. */
export interface Points {
  gained: number;
  lost: number;
  open: number;
}

export interface Reason {
  /** `<DIMENSION>_<ATTRIBUTE>_<KIND>`, for example FIRMOGRAPHIC_HEADCOUNT_MATCH. */
  code: string;
  kind: ReasonKind;
  /** Criterion id. */
  criterion: string;
  /** The criterion's label in the ICP. */
  label: string;
  /** for: lo >= 700. against: hi <= 300. open: neither. */
  side: 'for' | 'against' | 'open';
  points: Points;
  /** Parameters of the wording, plain data. */
  params: Record<string, string | number>;
  /** The fact that decided it; null when nothing was seen. */
  evidence: EvidenceOf<AttributeKey> | null;
  /** The other side of a conflict. */
  against?: EvidenceOf<AttributeKey>;
}

/** An exclusion that fired. */
export interface Disqualifier {
  id: string;
  label: string;
  reason: string;
  decline?: string;
  evidence: EvidenceOf<AttributeKey> | null;
}

/** Flags that speak beside a verdict. */
export const CAUTION_FLAGS = ['acquired', 'archived', 'staffing', 'subsidiary'] as const;

/** What to know before believing the verdict: whose company it is, whose people are counted. */
export interface Caution {
  kind: (typeof CAUTION_FLAGS)[number] | 'parent';
  /** Of a parent. */
  name?: string;
  evidence: EvidenceOf<AttributeKey>;
}

/** A page to open next, with what it could settle. */
export interface NextCheck {
  where: 'home' | 'about' | 'imprint' | 'careers' | 'pricing' | 'press' | 'linkedin';
  /** Criteria that it could answer. */
  criteria: string[];
  /** Open points that it could close. */
  points: number;
  /** Per mille: how likely it settles the verdict. */
  settles: number;
}

export interface Question {
  criterion: string;
  label: string;
  /** The author's words; empty for a criterion that no page answered, of which only the label is known. */
  question: string;
  answers: { id: string; label: string; definition: string }[];
  /** The answer given, if any. */
  answered: string | null;
}

export interface Timing {
  level: 'hot' | 'warm' | 'none';
  reasons: Reason[];
}

/** Two verdicts differ only if one of these differs. */
export interface Stamp {
  engineVersion: string;
  icpId: string;
  icpVersion: number;
  /** SHA-256 of the canonical JSON (RFC 8785) of the ICP, hex. */
  icpHash: string;
  /** The same over the facts that were used. */
  factsHash: string;
  /** UTC day, YYYY-MM-DD. */
  asOf: string;
}

export interface Verdict {
  verdict: VerdictWord;
  certainty: Certainty;
  bound: Bound;
  /** Null for a settled verdict. */
  direction: Direction | null;
  /** Fits that further evidence can still lead to, in the order of FITS. */
  possible: Fit[];
  /** 0..100: floor and ceiling of the fit score. */
  low: number;
  high: number;
  /** 0..100: share of the points that is settled. */
  coverage: number;
  tally: { for: number; against: number; open: number };
  /** Most telling first: by points, then by criterion id. */
  reasons: Reason[];
  disqualifiers: Disqualifier[];
  /** Exclusions that are not settled: "unless ...". */
  openExclusions: { id: string; label: string; likely: boolean }[];
  cautions: Caution[];
  next: NextCheck[];
  ask: Question[];
  timing: Timing;
  thresholds: { primary: number; secondary: number };
  stamp: Stamp;
}
