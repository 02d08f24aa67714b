import type { Icp } from '#lib/icp/format.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import type { Verdict, VerdictWord } from '#lib/qualify/verdict.ts';

/** A quarter: how long an ICP stands before somebody should look at it again, and what is compared with what. */
const REVIEW_DAYS = 90;
/** Shares of fewer accounts than this say nothing. */
const ENOUGH_ACCOUNTS = 10;
/** A criterion that is answered on a smaller share of the accounts than this is one to drop or to ask in discovery. */
const RARELY = 0.25;

/** An account's verdict by the ICP under review, and when it was last looked at. */
export interface Judged {
  verdict: Pick<Verdict, 'verdict' | 'reasons'>;
  /** UTC day. */
  lastSeen: number;
}

export interface TierShares {
  accounts: number;
  primary: number;
  secondary: number;
}

/** What a review should go through. */
export interface Review {
  /** `date` = the day its author set has passed; `quarter` = 90 days since it came into force. */
  due: 'date' | 'quarter';
  /** The last quarter against the one before it; null while either has too few accounts. */
  shares: { now: TierShares; before: TierShares } | null;
  /** Labels of the criteria that could rarely be answered, with the share of accounts in per cent; the rarest first. */
  rarely: { label: string; percent: number }[];
}

/** The first UTC day on which a review is due; `due` says by what. */
export function reviewDay({ reviewBy, effectiveFrom }: Pick<Icp, 'reviewBy' | 'effectiveFrom'>): {
  day: number;
  due: Review['due'];
} {
  const [date, quarter] = [fromIsoDay(reviewBy) + 1, fromIsoDay(effectiveFrom) + REVIEW_DAYS + 1];
  return date <= quarter ? { day: date, due: 'date' } : { day: quarter, due: 'quarter' };
}

/** The review that is due on a day; null while none is. */
export function reviewOf(icp: Icp, judged: readonly Judged[], today: number): Review | null {
  const { day, due } = reviewDay(icp);
  if (today < day) return null;
  const now = sharesOf(judged.filter(({ lastSeen }) => today - lastSeen < REVIEW_DAYS));
  const before = sharesOf(
    judged.filter(({ lastSeen }) => {
      const age = today - lastSeen;
      return age >= REVIEW_DAYS && age < 2 * REVIEW_DAYS;
    }),
  );
  const enough = now.accounts >= ENOUGH_ACCOUNTS && before.accounts >= ENOUGH_ACCOUNTS;
  return { due, shares: enough ? { now, before } : null, rarely: rarelyAnswered(icp, judged) };
}

function sharesOf(judged: readonly Judged[]): TierShares {
  const count = (word: VerdictWord) => judged.filter(({ verdict }) => verdict.verdict === word).length;
  return { accounts: judged.length, primary: count('primary'), secondary: count('secondary') };
}

function rarelyAnswered(icp: Icp, judged: readonly Judged[]): Review['rarely'] {
  if (judged.length < ENOUGH_ACCOUNTS) return [];
  const answered = new Map<string, number>();
  for (const { verdict } of judged) {
    for (const { criterion, evidence } of verdict.reasons) {
      if (evidence !== null) answered.set(criterion, (answered.get(criterion) ?? 0) + 1);
    }
  }
  return icp.criteria
    .filter(({ role, weight, test }) => role === 'score' && weight > 0 && test.op !== 'answer')
    .map(({ id, label }) => ({ label, share: (answered.get(id) ?? 0) / judged.length }))
    .filter(({ share }) => share < RARELY)
    .sort((a, b) => a.share - b.share)
    .map(({ label, share }) => ({ label, percent: Math.round(share * 100) }));
}
