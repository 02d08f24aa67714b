import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { ToldTrigger } from '#lib/evidence/passage.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import type { Interval } from '#lib/values/interval.ts';
import { quoteBoth, type Readings } from './reading.ts';

/** A fifth more people is no noise of a small team, and more than a usual year. Per cent. */
const MIN_PERCENT = 20;
/** Readings that stand closer tell how people join LinkedIn, not how a company grows. */
export const MIN_DAYS = 60;
/** Growth of longer ago is history. */
const MAX_DAYS = 365;

type Size = EvidenceOf<'headcount'> | EvidenceOf<'linkedinMembers'>;

/** More people by a fifth at least, for certain, between two readings of one source on one page. */
export function grown({ before, now, url, day }: Readings): ToldTrigger[] {
  const told = now.filter(isSize).flatMap((later) => {
    const earlier = before
      .filter(isSize)
      .filter((one) => one.attribute === later.attribute && one.source === later.source && one.url === url)
      .filter((one) => day - one.day >= MIN_DAYS && day - one.day <= MAX_DAYS)
      .filter((one) => one.day >= toldUntil(before, url))
      .toSorted((a, b) => a.day - b.day)[0];
    return earlier && isGrown(rangeOf(earlier), rangeOf(later)) ? [tell(earlier, later)] : [];
  });
  // Headcount and members grow together: one event.
  return told.slice(0, 1);
}

function tell(earlier: Size, later: Size): ToldTrigger {
  return {
    trigger: {
      kind: 'expansion',
      date: [toIsoDay(earlier.day), toIsoDay(later.day)],
      quote: quoteBoth(earlier, later),
    },
    confidence: Math.min(earlier.confidence, later.confidence),
  };
}

/** The day up to which growth was told before: the same growth is not told twice. */
function toldUntil(before: readonly Evidence[], url: string): number {
  const days = before.flatMap((fact) =>
    fact.attribute === 'triggers' && fact.source === 'structure' && fact.url === url
      ? fact.value.flatMap(({ kind, about }) => (kind === 'expansion' && about === undefined ? fact.day : []))
      : [],
  );
  return Math.max(0, ...days);
}

function isSize(fact: Evidence): fact is Size {
  return (
    (fact.attribute === 'headcount' || fact.attribute === 'linkedinMembers') && fact.confidence >= INFERRED
  );
}

function rangeOf({ value }: Size): Interval {
  return typeof value === 'number' ? [value, value] : value;
}

/** For certain: the least that it may be now against the most that it may have been. */
function isGrown([, most]: Interval, [least]: Interval): boolean {
  return most !== null && most > 0 && least * 100 >= most * (100 + MIN_PERCENT);
}
