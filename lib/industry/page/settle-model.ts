import type { BusinessModel } from '#lib/values/business-model.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import { impliedModel } from '../offer/trade-models.ts';
import { type ModelGuess, pointsOfTrade } from './page-business-model.ts';

/** How sure a model is: stated by the company, plain from what it offers, inferred from its trade, a mere hint. */
export type ModelGrade = 'stated' | 'plain' | 'inferred' | 'hint';

export interface SettledModel {
  value: BusinessModel;
  /** Empty where the trade alone tells. */
  quote: string;
  grade: ModelGrade;
}

/** Lead from which a model is given at all, with the trade and without, and from which it is plain. */
const LEAST_LEAD = 0.7;
const LEAST_LEAD_ALONE = 1.2;
const PLAIN_LEAD = 2;
/** A label alone decides nothing: a sign needs a second one, or the trade. */
const LEAST_SIGNS = 2;
/** Points from which the trade is a sign for a model. */
const TRADE_AGREES = 0.3;
/** From here on a trade implies its model where nothing else is said; from the next on as an inference. */
const TRADE_TELLS = 0.65;
const TRADE_INFERS = 0.8;
/** Lead and points of the trade from which both together are an inference. */
const INFERRED_LEAD = 1.2;
const INFERRED_TRADE = 0.8;
/** Points of several trades that earn alike add up, to this. */
const LEAST_UNQUOTED = 1.15;
/** Such a trade is not outvoted by a few cues. */
const TRADE_DOUBTS = 0.75;
/** Cues for another model than the trade's, by their lead, that silence it. */
const CONTRARY_LEAD = 1.2;

/** The model for which the page's offers, the company's words and its trade speak together. */
export function settleModel(
  guess: ModelGuess | null,
  industry: readonly IndustryShare[],
): SettledModel | null {
  const implied = impliedModel(industry);
  if (guess && guess.quote !== '') {
    const ofTrade = pointsOfTrade(industry, guess.model);
    const agrees = ofTrade >= TRADE_AGREES;
    const isDoubted =
      !guess.isNamed && implied !== null && !agrees && implied.p >= TRADE_DOUBTS && guess.lead < PLAIN_LEAD;
    const isClear = guess.lead >= (agrees || guess.isNamed ? LEAST_LEAD : LEAST_LEAD_ALONE);
    if (isClear && !isDoubted && guess.signs + Number(agrees) >= LEAST_SIGNS) {
      return { value: guess.model, quote: guess.quote, grade: gradeOf(guess, ofTrade) };
    }
  }
  if (guess && guess.quote === '' && guess.lead >= LEAST_UNQUOTED)
    return {
      value: guess.model,
      quote: '',
      grade: implied && implied.p >= TRADE_INFERS ? 'inferred' : 'hint',
    };
  if (!implied || implied.p < TRADE_TELLS) return null;
  const isContrary =
    guess !== null && guess.model !== implied.model && guess.signs > 0 && guess.lead >= CONTRARY_LEAD;
  if (isContrary) return null;
  const grade = implied.p >= TRADE_INFERS ? 'inferred' : 'hint';
  return { value: implied.model, quote: guess?.model === implied.model ? guess.quote : '', grade };
}

function gradeOf({ lead }: ModelGuess, ofTrade: number): ModelGrade {
  if (lead >= PLAIN_LEAD) return 'plain';
  return lead >= INFERRED_LEAD && ofTrade >= INFERRED_TRADE ? 'inferred' : 'hint';
}
