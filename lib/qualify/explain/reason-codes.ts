import type { Points, Reason } from '../verdict.ts';
import type { Bearing } from './bearing.ts';
import { BEARING_COUNT } from './bearing.ts';
import { pointsOf } from './shares.ts';
import type { Telling } from './telling.ts';

/** A reason without its words and quotes: what ten thousand rows of a list need until someone opens one. */
export type ReasonCode = Readonly<Pick<Reason, 'code' | 'kind' | 'criterion' | 'side'>> & {
  readonly points: Readonly<Points>;
};

/** The reason codes of one criterion, made when they first occur: few differ, so the rows of a list share them. */
export interface ReasonCodes {
  telling: Telling;
  /** Points that the criterion can bring. */
  most: number;
  /** By bearing; then by points gained and points reachable. */
  known: (ReasonCode | undefined)[][];
}

export function createReasonCodes(telling: Telling, most: number): ReasonCodes {
  return { telling, most, known: Array.from({ length: BEARING_COUNT }, () => []) };
}

/** The reason code of a bearing with its points. It is frozen: other rows hold the same. */
export function reasonCodeOf(
  { telling, most, known }: ReasonCodes,
  bearing: Bearing,
  gained: number,
  reachable: number,
): ReasonCode {
  const index = gained * (most + 1) + reachable;
  const same = known[bearing.index]?.[index];
  if (same !== undefined) return same;
  const reason: ReasonCode = Object.freeze({
    code: telling.codes[bearing.kind],
    kind: bearing.kind,
    criterion: telling.id,
    side: bearing.side,
    points: Object.freeze(pointsOf(gained, reachable, most)),
  });
  const alike = known[bearing.index] ?? [];
  if (alike.length === 0) alike.length = (most + 1) ** 2;
  alike[index] = reason;
  return reason;
}
