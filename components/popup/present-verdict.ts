import type { Verdict } from '#lib/qualify/verdict.ts';
import { badgeFor } from '#lib/wording/badge.ts';
import { rangeText, verdictDetail, verdictHeadline } from '#lib/wording/verdict-text.ts';

/** Colour family of a card; `quiet` is for what is not a verdict. */
export type Tone = 'primary' | 'secondary' | 'none' | 'negative' | 'undecided' | 'quiet';

export interface VerdictView {
  tone: Tone;
  /** The letters of the toolbar badge; empty = a tile without a letter. */
  letters: string;
  /** A floor is not a tier: its tile is an outline. */
  outlined: boolean;
  headline: string;
  detail: string;
  /** Null where a score would mislead: a negative ICP is a no at any score. */
  range: string | null;
}

/** The verdict card's words and colours. */
export function presentVerdict(verdict: Verdict): VerdictView {
  return {
    tone: verdict.verdict,
    letters: badgeFor(verdict, '').text,
    outlined: verdict.verdict === 'undecided' && verdict.bound !== null && verdict.bound !== 'at-best-b',
    headline: verdictHeadline(verdict),
    detail: verdictDetail(verdict),
    range: verdict.verdict === 'negative' ? null : rangeText(verdict.low, verdict.high),
  };
}
