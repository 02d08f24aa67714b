import type { StampDifference } from '#lib/qualify/stamp/compare-stamps.ts';
import { compareStamps } from '#lib/qualify/stamp/compare-stamps.ts';
import type { Stamp } from '#lib/qualify/verdict.ts';
import type { CardCode, CardCriterion } from './card-code.ts';

/** A criterion that two cards judge on other facts, or to other points. */
export interface CardCriterionDifference {
  criterion: string;
  /** Null = the criterion is not in that card's ICP. */
  mine: CardCriterion | null;
  theirs: CardCriterion | null;
}

/** Why a colleague's card differs from one's own. */
export interface CardDifference {
  /** False = the two are about different accounts, and comparing them says nothing. */
  sameAccount: boolean;
  /** False = the same verdict by the same ICP and facts on the same day. */
  differs: boolean;
  stamp: StampDifference[];
  /** The stamps, for the words. */
  mine: Stamp;
  theirs: Stamp;
  /** Most points apart first. */
  criteria: CardCriterionDifference[];
}

/** Why two cards on one account differ. */
export function compareCards(mine: CardCode, theirs: CardCode): CardDifference {
  const stamp = compareStamps(mine.stamp, theirs.stamp);
  const criteria = compareCriteria(mine.criteria, theirs.criteria);
  return {
    sameAccount: mine.account === theirs.account,
    differs: stamp.length > 0 || criteria.length > 0,
    stamp,
    mine: mine.stamp,
    theirs: theirs.stamp,
    criteria,
  };
}

function compareCriteria(
  mine: readonly CardCriterion[],
  theirs: readonly CardCriterion[],
): CardCriterionDifference[] {
  const [own, other] = [mine, theirs].map((list) => new Map(list.map((one) => [one.criterion, one])));
  const ids = [...new Set([...mine, ...theirs].map(({ criterion }) => criterion))];
  return ids
    .map((criterion) => ({
      criterion,
      mine: own?.get(criterion) ?? null,
      theirs: other?.get(criterion) ?? null,
    }))
    .filter(({ mine, theirs }) => !isSame(mine, theirs))
    .sort((a, b) => apart(b) - apart(a) || (a.criterion < b.criterion ? -1 : 1));
}

/** The day alone is no difference: two looks at one page say the same. */
function isSame(a: CardCriterion | null, b: CardCriterion | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && a.gained === b.gained && a.found === b.found && a.source === b.source;
}

function apart({ mine, theirs }: CardCriterionDifference): number {
  return Math.abs((mine?.gained ?? 0) - (theirs?.gained ?? 0));
}
