import type { Bound, Caution, Verdict } from '#lib/qualify/verdict.ts';
import { message } from './message.ts';

/** "76–100", or "85" when nothing is left open. */
export function rangeText(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** The verdict in at most three words: "Primary fit"; an undecided one says what it can already promise. */
export function verdictHeadline(verdict: Pick<Verdict, 'verdict' | 'bound'>): string {
  switch (verdict.verdict) {
    case 'primary':
      return message('verdictPrimary');
    case 'secondary':
      return message('verdictSecondary');
    case 'none':
      return message('verdictNone');
    case 'negative':
      return message('verdictNegative');
    case 'undecided':
      return verdict.bound ? BOUND_HEADLINES[verdict.bound] : message('verdictUndecided');
  }
}

/** The line below the headline: how sure it is, why it is a no, or the tally so far. */
export function verdictDetail(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'negative':
      return negativeDetail(verdict);
    case 'undecided':
      return undecidedDetail(verdict);
    default:
      return verdict.certainty === 'leaning' ? leaningDetail(verdict) : confirmedDetail(verdict);
  }
}

const BOUND_HEADLINES: Readonly<Record<NonNullable<Bound>, string>> = {
  'at-least-b': message('verdictAtLeastB'),
  'likely-at-least-b': message('verdictLikelyAtLeastB'),
  'at-best-b': message('verdictAtBestB'),
};

function negativeDetail(verdict: Verdict): string {
  const [first] = verdict.disqualifiers;
  if (!first) return '';
  return first.reason ? message('verdictNegativeBecause', first.label, first.reason) : first.label;
}

function undecidedDetail({ bound, tally }: Verdict): string {
  if (bound === 'at-least-b') return message('verdictAtLeastBDetail', tally.for, tally.against);
  if (bound === 'likely-at-least-b') return message('verdictLikelyAtLeastBDetail', tally.for, tally.against);
  if (bound === 'at-best-b') return message('verdictAtBestBDetail', tally.for, tally.against);
  if (tally.for + tally.against === 0) return message('verdictUndecidedNothing');
  return message('verdictUndecidedDetail', tally.for, tally.against);
}

function leaningDetail({ openExclusions }: Verdict): string {
  const likely = openExclusions.find((exclusion) => exclusion.likely);
  return likely ? message('verdictLeaningLikely', likely.label) : message('verdictLeaning');
}

function confirmedDetail(verdict: Verdict): string {
  const isYes = verdict.verdict === 'primary' || verdict.verdict === 'secondary';
  if (isYes && verdict.openExclusions.length > 0) {
    return message('verdictConfirmedUnless', verdict.openExclusions.map(({ label }) => label).join(', '));
  }
  return verdict.low === verdict.high ? message('verdictConfirmedAllKnown') : message('verdictConfirmed');
}

/** All cautions in one line; a named parent says more than that there is one. Null when there is none. */
export function cautionLine(cautions: readonly Caution[]): string | null {
  const named = cautions.some(({ kind }) => kind === 'parent');
  const told = cautions.filter(({ kind }) => !(named && kind === 'subsidiary'));
  return told.length > 0 ? told.map(cautionText).join(' · ') : null;
}

/** A caution in at most twelve words. */
function cautionText({ kind, name = '' }: Caution): string {
  switch (kind) {
    case 'acquired':
      return message('cautionAcquired');
    case 'archived':
      return message('cautionArchived');
    case 'staffing':
      return message('cautionStaffing');
    case 'subsidiary':
      return message('cautionSubsidiary');
    case 'parent':
      return message('cautionParent', name);
  }
}
