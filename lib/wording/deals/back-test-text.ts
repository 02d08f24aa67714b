import type { BackTest } from '#lib/calibrate/backtest/back-test.ts';
import type { Band } from '#lib/calibrate/backtest/band.ts';
import type { TierWord } from '#lib/calibrate/backtest/judged-deal.ts';
import type { TierTable } from '#lib/calibrate/backtest/tier-table.ts';
import type { CriterionWeight } from '#lib/calibrate/backtest/weigh-criteria.ts';
import type { Ratio } from '#lib/calibrate/numbers/lift.ts';
import type { Share } from '#lib/calibrate/numbers/wilson.ts';
import { type MessageKey, message } from '../studio-message.ts';
import { behindText, percentOf } from './segment-text.ts';

const BANDS: Readonly<Record<Band, MessageKey>> = {
  'in-band': 'dealsBandIn',
  'too-broad': 'dealsBandBroad',
  misaligned: 'dealsBandMisaligned',
  'cannot-tell': 'dealsBandCannotTell',
};
const TIERS: Readonly<Record<TierWord, MessageKey>> = {
  primary: 'dealsTierPrimary',
  secondary: 'dealsTierSecondary',
  undecided: 'dealsTierUndecided',
  none: 'dealsTierNone',
  negative: 'dealsTierNegative',
};
const FALLS: Readonly<Record<TierTable['falls'], MessageKey>> = {
  yes: 'dealsFallsYes',
  no: 'dealsFallsNo',
  'cannot-tell': 'dealsFallsCannotTell',
};
const STATES: Readonly<Record<CriterionWeight['state'], MessageKey>> = {
  helps: 'dealsCriterionHelps',
  hurts: 'dealsCriterionHurts',
  inconclusive: 'dealsCriterionInconclusive',
  confounded: 'dealsCriterionConfounded',
};

/** Whether the best customers score high, a line each. */
export function bestLines({ best, range, lost, lift, isDescriptive }: BackTest): string[] {
  const { share, band, by } = best;
  const verdict = isDescriptive ? message('dealsDescriptive') : message(BANDS[band]);
  return [
    by.length > 0 ? message('dealsBestBy', by.join(', ')) : message('dealsBestAll'),
    message('dealsBestHigh', share.of, share.count, ...percents(share), verdict),
    message('dealsBestRange', percentOf(range.confirmed.rate), percentOf(range.possible.rate)),
    message('dealsLostHigh', lost.of, lost.count, ...percents(lost)),
    ...(lift ? [message('dealsHighLift', ...ratios(lift))] : []),
  ];
}

export function tierWord(tier: TierWord): string {
  return message(TIERS[tier]);
}

/** Win rates by tier, and whether they fall. */
export function tierLines({ rates, falls }: TierTable): string[] {
  return [
    ...rates.map(({ tier, won }) =>
      won.of === 0
        ? message('dealsTierNobody', tierWord(tier))
        : message('dealsTierRate', tierWord(tier), won.count, won.of, ...percents(won)),
    ),
    fallsText(falls),
  ];
}

export function fallsText(falls: TierTable['falls']): string {
  return message(FALLS[falls]);
}

/** Deals that were won although the ICP says never. */
export function negativeWonLines(won: BackTest['negativeWon']): string[] {
  if (won.length === 0) return [];
  return [
    message('dealsNegativeWon'),
    ...won.map(({ line, name, reason }) =>
      message('dealsNegativeWonLine', line, name || message('dealsNegativeWonNobody'), reason),
    ),
  ];
}

/** What a criterion does, as parts of one line. */
export function criterionParts(
  { label, state, unknown, lift, by, without }: BackTest['criteria'][number],
  auc: number | null,
): string[] {
  const left = without?.auc ?? null;
  return [
    message('dealsCriterionLine', label, message(STATES[state]), percentOf(unknown.rate)),
    ...(lift ? [message('dealsCriterionLift', ...ratios(lift))] : []),
    ...(by ? [behindText(by)] : []),
    ...(without && (left === null || auc === null) ? [message('dealsCriterionWithout', without.flips)] : []),
    ...(without && left !== null && auc !== null
      ? [message('dealsCriterionArea', without.flips, percentOf(left), percentOf(auc))]
      : []),
  ];
}

function percents({ rate, low, high }: Share): number[] {
  return [rate, low, high].map(percentOf);
}

function ratios({ value, low, high }: Ratio): string[] {
  return [value, low, high].map((one) => one.toFixed(2));
}
