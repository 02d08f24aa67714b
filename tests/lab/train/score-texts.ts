import { type Asset, unpackModel } from '#lib/industry/classifier/asset.ts';
import { countTerms, scoreColumns, weighTerms } from '#lib/industry/classifier/model.ts';
import { readWords } from '#lib/industry/classifier/terms.ts';
import type { Scored } from './calibrate.ts';
import type { CompanyText } from './company-texts.ts';
import { sellsToBusinesses } from './sells-to.ts';
import { rightLeaves } from './startup-tags.ts';

/** A short text counts this much in calibration: most pages give more. */
const SHORT_WEIGHT = 0.25;

/** A company's text with what the weights say about it. */
export interface ScoredText extends Scored {
  company: CompanyText;
  isShort: boolean;
  sellsToBusinesses: number | null;
  /** Score of the audience's column. */
  audience: number;
}

/** Scores of companies' texts and first sentences by packed weights. */
export function scoreTexts(
  companies: readonly CompanyText[],
  asset: Asset,
  leaves: readonly string[],
): ScoredText[] {
  const model = unpackModel(asset);
  return companies.flatMap((company) => {
    const right = rightLeaves(company);
    const isRight = leaves.map((leaf) => right.has(leaf));
    const { isProfile } = readWords(company.text);
    return [company.text, company.short].map((text, index) => {
      const read = readWords(text);
      const scores = scoreColumns(model, weighTerms(model, countTerms(model, read)));
      return {
        company,
        isShort: index === 1,
        scores,
        words: read.words,
        isProfile,
        isRight,
        weight: index === 1 ? SHORT_WEIGHT : 1,
        sellsToBusinesses: sellsToBusinesses(company),
        audience: scores[leaves.length] ?? 0,
      };
    });
  });
}
