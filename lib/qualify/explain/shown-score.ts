import type { Decision } from '../engine/decide.ts';
import { SHOWN_POINT, TOTAL } from '../engine/points.ts';
import type { Verdict } from '../verdict.ts';

/** What was decided and how the score stands, without reasons. */
export type ShownScore = Pick<
  Verdict,
  'verdict' | 'certainty' | 'bound' | 'direction' | 'possible' | 'low' | 'high' | 'coverage' | 'tally'
>;

/** A decision in the units that people see. */
export function shownScore(decision: Decision): ShownScore {
  const { verdict, certainty, bound, direction, possible } = decision;
  const { low, high } = shownEnds(decision);
  return {
    verdict,
    certainty,
    bound,
    direction,
    possible,
    low,
    high,
    coverage: Math.round((100 * (TOTAL - (decision.high - decision.low))) / TOTAL),
    tally: { for: decision.for, against: decision.against, open: decision.open },
  };
}

/** The ends of the fit score, 0 to 100: rounded down and up. */
export function shownEnds({ low, high }: Decision): { low: number; high: number } {
  return { low: Math.floor(low / SHOWN_POINT), high: Math.ceil(high / SHOWN_POINT) };
}
