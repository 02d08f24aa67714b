import type { BinnedColumn } from '../bins/binned.ts';
import type { ContextColumn } from '../bins/deal-table.ts';
import { type Ratio, ratioOf } from '../numbers/lift.ts';
import { type Share, shareOf } from '../numbers/wilson.ts';
import { type Behind, behindOf, CONFOUNDED_SHARE } from '../search/confounding.ts';
import type { JudgedDeal } from './judged-deal.ts';

/** What a criterion does by itself. */
export interface CriterionWeight {
  id: string;
  label: string;
  /** Deals on whose accounts it could not be answered. */
  unknown: Share;
  /** How much more often deals that meet it are won than deals that miss it. */
  lift: Ratio | null;
  state: 'helps' | 'hurts' | 'inconclusive' | 'confounded';
  /** Of a confounded one: what it sits with. */
  by: Behind | null;
}

const [MET, MISSED, OPEN] = [0, 1, 2];
const BINS: BinnedColumn['bins'] = [{ kind: 'rare' }, { kind: 'rare' }, { kind: 'untold' }];

/** What one criterion says by itself; inconclusive is a result, too. */
export function weighCriterion(
  { id, label }: { id: string; label: string },
  judged: readonly JudgedDeal[],
  contexts: readonly ContextColumn[],
): CriterionWeight {
  const codes = Uint16Array.from(judged, ({ verdict }) => codeOf(verdict.reasons, id));
  const won = Uint8Array.from(judged, ({ deal }) => (deal.won ? 1 : 0));
  const counted = (code: number) => {
    const at = judged.filter((_, index) => codes[index] === code);
    return { count: at.filter(({ deal }) => deal.won).length, of: at.length };
  };
  const [met, missed] = [counted(MET), counted(MISSED)];
  const lift = met.of === 0 || missed.of === 0 ? null : ratioOf(met.count, met.of, missed);
  const column = { at: 0, name: label, bins: BINS, ordered: false, codes, codeOf: () => OPEN };
  const behind = behindOf({ column: 0, codes: [MET], size: met.of }, { columns: [column], contexts, won });
  const by =
    behind.find(({ share, score }) => met.of > 0 && share >= CONFOUNDED_SHARE && isGone(score)) ?? null;
  const unknown = shareOf(counted(OPEN).of, judged.length);
  return { id, label, unknown, lift, state: stateOf(lift, by), by };
}

function codeOf(reasons: JudgedDeal['verdict']['reasons'], id: string): number {
  const side = reasons.find(({ criterion }) => criterion === id)?.side;
  if (side === 'for') return MET;
  return side === 'against' ? MISSED : OPEN;
}

/** Less than this is left of it with the context held equal. */
const CLEAR = 1.96;

function isGone(score: number | null): boolean {
  return score === null || Math.abs(score) < CLEAR;
}

function stateOf(lift: Ratio | null, by: Behind | null): CriterionWeight['state'] {
  if (lift === null || (lift.low <= 1 && lift.high >= 1)) return 'inconclusive';
  if (by) return 'confounded';
  return lift.low > 1 ? 'helps' : 'hurts';
}
