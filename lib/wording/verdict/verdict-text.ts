import type { Caution, Verdict } from '#lib/qualify/verdict.ts';
import { type MessageKey, message } from '../message.ts';
import { failedMust, mustText } from './must-text.ts';

/** "76–100", or "85" when nothing is left open. */
export function rangeText(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** The verdict in at most four words: "Primary fit"; an undecided one says what it can promise, else where it points. */
export function verdictHeadline(verdict: Pick<Verdict, 'verdict' | 'bound' | 'direction' | 'tally'>): string {
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
      return undecidedHeadline(verdict);
  }
}

/** The line below the headline: how sure it is, why it is a no, or the tally so far. */
export function verdictDetail(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'negative':
      return negativeDetail(verdict);
    case 'undecided':
      return undecidedDetail(verdict);
    case 'none': {
      const must = failedMust(verdict);
      if (must) return mustText(must);
      return verdict.certainty === 'leaning' ? leaningDetail(verdict) : confirmedDetail(verdict);
    }
    default:
      return verdict.certainty === 'leaning' ? leaningDetail(verdict) : confirmedDetail(verdict);
  }
}

function undecidedHeadline({
  bound,
  direction,
  tally,
}: Pick<Verdict, 'bound' | 'direction' | 'tally'>): string {
  if (bound === 'at-least-b') return message('verdictAtLeastB');
  if (bound === 'likely-at-least-b') return message('verdictLikelyAtLeastB');
  const isMixed = tally.for > 0 && tally.against > 0;
  if (direction === 'mixed' && !isMixed) return message('verdictLittleKnown');
  return message(DIRECTION_HEADLINES[direction ?? 'mixed']);
}

const DIRECTION_HEADLINES: Readonly<Record<NonNullable<Verdict['direction']>, MessageKey>> = {
  promising: 'verdictPromising',
  mixed: 'verdictMixed',
  doubtful: 'verdictDoubtful',
  nothing: 'verdictNothing',
};

/** "3 of 8 checks answered, all in favour". */
export function tallyText({ for: yes, against: no, open }: Verdict['tally']): string {
  const answered = yes + no;
  const all = answered + open;
  if (answered === 0) return message('tallyNone', all);
  if (yes > 0 && no > 0) return message('tallyBoth', answered, all, yes, no);
  const one = answered === 1;
  if (no === 0) return message(one ? 'tallyOneFor' : 'tallyAllFor', answered, all);
  return message(one ? 'tallyOneAgainst' : 'tallyAllAgainst', answered, all);
}

function negativeDetail(verdict: Verdict): string {
  const [first] = verdict.disqualifiers;
  if (!first) return '';
  return first.reason ? message('joinedColon', first.label, first.reason) : first.label;
}

function undecidedDetail({ bound, tally }: Verdict): string {
  const words = tallyText(tally);
  return bound === 'at-best-b' ? message('verdictAtBestB', words) : words;
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
