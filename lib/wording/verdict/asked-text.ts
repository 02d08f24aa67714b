import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Reason } from '#lib/qualify/verdict.ts';
import { type MessageKey, message } from '../message.ts';

/** Tests that ask for the value of a fact, not for something that is seen or counted. */
const ASKS_A_VALUE = new Set<unknown>(['range', 'in', 'notIn']);
/** Facts that have one word of their own wherever they are named; of other things the criterion's label says more. */
const NOUNS: Readonly<Partial<Record<AttributeKey, MessageKey>>> = {
  headcount: 'popupNounSize',
  hqCountry: 'popupNounCountry',
  industry: 'popupNounIndustry',
  businessModel: 'popupNounBusinessModel',
  audience: 'popupNounAudience',
  companyType: 'popupNounCompanyType',
  revenue: 'popupNounRevenue',
  fundingTotal: 'popupNounFunding',
  fundingStage: 'popupNounFundingStage',
};

/** What a criterion wants to know, inside a sentence: "size", "country", else its own label. */
export function askedText({ label, params }: Pick<Reason, 'label' | 'params'>): string {
  const noun = ASKS_A_VALUE.has(params.op) ? NOUNS[params.attribute as AttributeKey] : undefined;
  return noun === undefined ? label : message(noun);
}

/** The same at the beginning of a line: "Size". */
export function askedTitle(reason: Pick<Reason, 'label' | 'params'>): string {
  const words = askedText(reason);
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
