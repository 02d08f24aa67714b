import type { AttributeKey, FundingStage, Interval } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES, FUNDING_STAGES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';

/** True when two facts on one attribute cannot both be right. Names and descriptions vary without contradiction. */
export function excludeEachOther<K extends AttributeKey>(a: EvidenceOf<K>, b: EvidenceOf<K>): boolean {
  switch (ATTRIBUTES[a.attribute]) {
    case 'interval':
      return disjoint(a.value as Interval, b.value as Interval);
    case 'stage-range': {
      const [one, other] = [a, b].map((fact) => {
        const [from, to] = fact.value as readonly [FundingStage, FundingStage];
        return [FUNDING_STAGES.indexOf(from), FUNDING_STAGES.indexOf(to)] as const;
      });
      return one !== undefined && other !== undefined && disjoint(one, other);
    }
    case 'country':
    case 'business-model':
    case 'company-type':
    case 'domain':
      return a.value !== b.value;
    default:
      return false;
  }
}

function disjoint([aLow, aHigh]: Interval, [bLow, bHigh]: Interval): boolean {
  return (aHigh !== null && aHigh < bLow) || (bHigh !== null && bHigh < aLow);
}
