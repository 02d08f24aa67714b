import type { Icp } from '#lib/icp/format.ts';
import { accountJudge } from '#lib/lists/score/account-judge.ts';
import { tableOfDeals } from '../bins/deal-table.ts';
import type { Deals } from '../deals/deal.ts';
import { areaUnderCurve } from '../numbers/area-under-curve.ts';
import { type Ratio, ratioOf } from '../numbers/lift.ts';
import { type Share, shareOf } from '../numbers/wilson.ts';
import { type Band, bandOf } from './band.ts';
import { bestCustomers } from './best-customers.ts';
import { dealReader, evidenceOfCrm } from './deal-evidence.ts';
import type { JudgedDeal } from './judged-deal.ts';
import { type TierTable, tierTable } from './tier-table.ts';
import { type CriterionWeight, weighCriterion } from './weigh-criteria.ts';
import { withoutCriterion } from './without-criterion.ts';

export interface BackTest {
  /** Of the best customers, those that score high. */
  best: { share: Share; band: Band; by: string[] };
  /** The same with what is missing in the file: confirmed only, and all that may still be. */
  range: { confirmed: Share; possible: Share };
  /** Lost deals that score high, too. */
  lost: Share;
  /** How much more often the best score high than the others. */
  lift: Ratio | null;
  auc: number | null;
  tiers: TierTable;
  /** Won although the ICP says never. */
  negativeWon: { line: number; name: string; reason: string }[];
  criteria: (CriterionWeight & { without: Without | null })[];
  /** Fewer than ten won or lost: counts, and no conclusion. */
  isDescriptive: boolean;
}

/** What changes when a criterion is left out. */
export interface Without {
  /** Deals whose verdict changes. */
  flips: number;
  auc: number | null;
}

const LEAST_TO_CONCLUDE = 10;

/** An ICP against deals that are over: judged by the one judge, from what the file says of each account. */
export function backTest(icp: Icp, deals: Deals, day: number): BackTest {
  const judged = judgeDeals(icp, deals, day);
  const best = bestCustomers(deals.deals, deals.columns);
  const among = judged.filter((_, at) => best.deals.has(at));
  const others = judged.filter((_, at) => !best.deals.has(at));
  const lost = judged.filter(({ deal }) => !deal.won);
  const won = judged.length - lost.length;
  const { contexts } = tableOfDeals(deals);
  const count = (some: readonly JudgedDeal[], is: (one: JudgedDeal) => boolean) => some.filter(is).length;
  const high = shareOf(count(among, isHigh), among.length);
  const range = {
    confirmed: shareOf(count(among, isConfirmed), among.length),
    possible: shareOf(count(among, isPossible), among.length),
  };
  return {
    best: { share: high, band: bandOf({ high, ...range }), by: best.by },
    range,
    lost: shareOf(count(lost, isHigh), lost.length),
    // Nobody high tells nothing of how much more often.
    lift: judged.some(isHigh)
      ? ratioOf(high.count, high.of, { count: count(others, isHigh), of: others.length })
      : null,
    auc: aucOf(judged),
    tiers: tierTable(judged),
    negativeWon: judged
      .filter(({ deal, verdict }) => deal.won && verdict.verdict === 'negative')
      .map(({ deal, name, verdict }) => {
        return { line: deal.line, name, reason: verdict.disqualifiers[0]?.reason ?? '' };
      }),
    criteria: icp.criteria
      .filter(({ role }) => role === 'score')
      .map(({ id, label }) => {
        const without = withoutCriterion(icp, id);
        const again = without && judgeDeals(without, deals, day);
        return {
          ...weighCriterion({ id, label }, judged, contexts),
          without: again && { flips: flipsOf(judged, again), auc: aucOf(again) },
        };
      }),
    isDescriptive: Math.min(won, lost.length) < LEAST_TO_CONCLUDE,
  };
}

function judgeDeals(icp: Icp, { deals, mapping }: Deals, day: number): JudgedDeal[] {
  const read = dealReader(mapping);
  const judge = accountJudge({ icps: [icp], day, evidenceOf: (fact) => evidenceOfCrm(fact, day) });
  return deals.map((deal) => {
    const { name, facts } = read(deal);
    return { deal, name, verdict: judge({ evidence: [], records: [] }, facts).opinion.verdict };
  });
}

function isHigh({ verdict }: JudgedDeal): boolean {
  return verdict.verdict === 'primary';
}

function isConfirmed({ verdict }: JudgedDeal): boolean {
  return verdict.verdict === 'primary' && verdict.certainty === 'confirmed';
}

function isPossible({ verdict }: JudgedDeal): boolean {
  return verdict.possible.includes('primary');
}

function aucOf(judged: readonly JudgedDeal[]): number | null {
  return areaUnderCurve(
    judged.map(({ verdict }) => verdict.low + verdict.high),
    judged.map(({ deal }) => deal.won),
  );
}

function flipsOf(judged: readonly JudgedDeal[], again: readonly JudgedDeal[]): number {
  return judged.filter(({ verdict }, at) => again[at]?.verdict.verdict !== verdict.verdict).length;
}
