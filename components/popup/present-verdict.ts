import type { Direction, Verdict } from '#lib/qualify/verdict.ts';
import { badgeFor } from '#lib/wording/badge.ts';
import { failedMust } from '#lib/wording/verdict/must-text.ts';
import { rangeText, verdictDetail, verdictHeadline } from '#lib/wording/verdict/verdict-text.ts';

/** Colour family of a card; `quiet` is for what is not a verdict, `open` for a doubt. */
export type Tone = 'primary' | 'secondary' | 'none' | 'negative' | 'undecided' | 'quiet' | 'open';

export interface TileView {
  /** Empty = a tile without a letter. */
  letters: string;
  /** A floor is not a tier, and a direction is no verdict: outlines. */
  look: 'solid' | 'outline' | 'dashed';
  /** Where it differs from the card's. */
  tone?: Tone | undefined;
}

export interface VerdictView {
  tone: Tone;
  tile: TileView;
  headline: string;
  detail: string;
  /** Null where a score would mislead: a no at any score, and what is undecided anyway. */
  range: string | null;
  /** The bar helps where the score can still decide. */
  hasBar: boolean;
}

/** Shape and word besides colour; never the letter of a tier as if it were reached. */
const DIRECTION_TILES: Readonly<Record<Direction, TileView>> = {
  promising: { letters: '↗', look: 'dashed', tone: 'primary' },
  mixed: { letters: '?', look: 'dashed' },
  doubtful: { letters: '↘', look: 'dashed', tone: 'open' },
  nothing: { letters: '…', look: 'dashed' },
};

/** The verdict card's words and colours. */
export function presentVerdict(verdict: Verdict): VerdictView {
  const isDecided =
    verdict.verdict === 'none' ? failedMust(verdict) !== null : verdict.verdict === 'negative';
  return {
    tone: verdict.verdict,
    tile: tileOf(verdict),
    headline: verdictHeadline(verdict),
    detail: verdictDetail(verdict),
    range: isDecided || verdict.verdict === 'undecided' ? null : rangeText(verdict.low, verdict.high),
    hasBar: !isDecided,
  };
}

function tileOf(verdict: Verdict): TileView {
  const { bound, direction } = verdict;
  if (verdict.verdict !== 'undecided') return { letters: badgeFor(verdict, '').text, look: 'solid' };
  if (bound === 'at-least-b' || bound === 'likely-at-least-b')
    return { letters: badgeFor(verdict, '').text, look: 'outline', tone: 'secondary' };
  return DIRECTION_TILES[direction ?? 'mixed'];
}
