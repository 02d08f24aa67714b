import type { Telling } from '../engine/compile-telling.ts';
import { pointsOf } from '../engine/share-points.ts';
import type { Points, Reason } from '../verdict.ts';
import type { Outcome } from './reason-kind.ts';
import { OUTCOME_COUNT } from './reason-kind.ts';

/** A reason without its words and quotes: what ten thousand rows of a list need until someone opens one. */
export type ReasonCode = Readonly<Pick<Reason, 'code' | 'kind' | 'criterion' | 'side'>> & {
  readonly points: Readonly<Points>;
};

/** The reason codes of one criterion, made when they first occur: few differ, so the rows of a list share them. */
export interface ReasonCodes {
  telling: Telling;
  /** Points that the criterion can bring. */
  most: number;
  /** By outcome; then by points gained and points reachable. */
  known: (ReasonCode | undefined)[][];
}

export function createReasonCodes(telling: Telling, most: number): ReasonCodes {
  return { telling, most, known: Array.from({ length: OUTCOME_COUNT }, () => []) };
}

/** The reason code of an outcome with its points. It is frozen: other rows hold the same. */
export function reasonCodeOf(
  { telling, most, known }: ReasonCodes,
  outcome: Outcome,
  gained: number,
  reachable: number,
): ReasonCode {
  const place = gained * (most + 1) + reachable;
  const same = known[outcome.place]?.[place];
  if (same !== undefined) return same;
  const reason: ReasonCode = Object.freeze({
    code: telling.codes[outcome.kind],
    kind: outcome.kind,
    criterion: telling.id,
    side: outcome.side,
    points: Object.freeze(pointsOf(gained, reachable, most)),
  });
  const alike = known[outcome.place] ?? [];
  if (alike.length === 0) alike.length = (most + 1) ** 2;
  alike[place] = reason;
  return reason;
}
