import { INFERRED, STATED } from '#lib/evidence/evidence.ts';
import { FULL } from './degree.ts';

/** Grade B: inferred, or stated and one life old. */
export const GRADE_B = 750;
/** The strengths of grades A, B and C, by the number of steps down. */
const STRENGTHS = [FULL, GRADE_B, 0] as const;

/** Steps below grade A that a source starts from: stated 0, inferred 1, a hint 2. */
function stepsOf(confidence: number): number {
  if (confidence >= STATED) return 0;
  return confidence >= INFERRED ? 1 : 2;
}

/**
 * Steps that age takes away: none up to the last day of a fact's life, one for each further life begun. Step decay,
 * because two people a day apart must agree. `ttl` null = it does not age; a day in the future counts as today.
 */
function dropsOf(day: number, asOf: number, ttl: number | null): number {
  if (ttl === null) return 0;
  const age = asOf - day;
  return age <= ttl ? 0 : Math.ceil(age / ttl) - 1;
}

/** How much of a degree a fact can settle, per mille: 1000, 750 or 0. */
export function strengthOf(confidence: number, day: number, asOf: number, ttl: number | null): number {
  return STRENGTHS[stepsOf(confidence) + dropsOf(day, asOf, ttl)] ?? 0;
}

/** The strength that age alone leaves. */
export function strengthOfAge(day: number, asOf: number, ttl: number | null): number {
  return STRENGTHS[dropsOf(day, asOf, ttl)] ?? 0;
}
