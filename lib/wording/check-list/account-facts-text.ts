import type { ProfileSummary } from '#lib/lists/score/scored.ts';
import { countryText, headcountText } from '../added-text.ts';
import { industryText } from '../language/named-text.ts';

/** Size, country and industry in words, as far as they are known. `industryName` gives the name of a leaf. */
export function accountFacts(
  { size, country, industry }: ProfileSummary,
  industryName: (leaf: string) => string,
): string[] {
  return [
    ...(size ? [headcountText(size.value)] : []),
    ...(country ? [countryText(country.value)] : []),
    ...(industry ? [industryText(industryName(industry.value))] : []),
  ];
}
