import type { Review, TierShares } from '#lib/dossier/review-icp.ts';
import type { Icp } from '#lib/icp/format.ts';
import { dateText } from './found-text.ts';
import { nameSome } from './name-some.ts';
import { message } from './studio-message.ts';

const MAX_NAMED = 4;

/** Why a review is due, and what to go through, in words. */
export function reviewText(
  review: Review,
  icp: Pick<Icp, 'reviewBy' | 'effectiveFrom'>,
): { reason: string; checklist: string[] } {
  const { due, shares, rarely } = review;
  const since = dateText(icp.effectiveFrom);
  return {
    reason: due === 'date' ? message('reviewDate', dateText(icp.reviewBy)) : message('reviewQuarter', since),
    checklist: [
      message('reviewChanged', since),
      shares === null
        ? message('reviewNoShares')
        : message(
            'reviewShares',
            ...partsOf(shares.now),
            shares.now.accounts,
            ...partsOf(shares.before),
            shares.before.accounts,
          ),
      ...(rarely.length > 0
        ? [
            message(
              'reviewRarely',
              nameSome(
                rarely.map(({ label, percent }) => message('reviewRare', label, percent)),
                MAX_NAMED,
              ),
            ),
          ]
        : []),
    ],
  };
}

function partsOf({ accounts, primary, secondary }: TierShares): [number, number] {
  const percent = (count: number) => Math.round((count / accounts) * 100);
  return [percent(primary), percent(secondary)];
}
