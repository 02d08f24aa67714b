import type { Condition } from './condition.ts';
import type { DecidingLine } from './deciding.ts';
import { isSame, type Promised } from './promise.ts';

/**
 * Neighboring ranges of numbers that lead to the same are one range, "more than 500" in place of two bands, where a number
 * that is only known to lie in the whole leads there too.
 */
export function joinCells(
  lines: readonly DecidingLine[],
  judge: (condition: Condition, value: unknown) => Promised,
): DecidingLine[] {
  const joined: DecidingLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const whole = before ? joinRanges(before.when[0], line.when[0]) : null;
    const isOne =
      before !== undefined &&
      whole !== null &&
      isSame(before.outcome, line.outcome) &&
      isSame(judge(whole, [whole.from, whole.to]), line.outcome);
    if (isOne) joined[joined.length - 1] = { when: [whole], outcome: line.outcome };
    else joined.push(line);
  }
  return joined;
}

function joinRanges(
  one: Condition | undefined,
  next: Condition | undefined,
): Extract<Condition, { op: 'range' }> | null {
  if (one?.op !== 'range' || next?.op !== 'range' || one.to === null) return null;
  return one.to + 1 === next.from ? { ...one, to: next.to } : null;
}
