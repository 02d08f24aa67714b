import { coreName, hasLegalForm } from '#lib/parse/company-name.ts';
import { countryOfName } from '#lib/parse/country-any-language.ts';

/** Whose name stands above an address: the site's own, that of its company for one country, another company's, nobody's. */
export type LeadCompany = 'own' | 'subsidiary' | 'other' | 'nobody';

const REGION_WORD =
  /^(?:usa?|uk|emea|apac|latam|dach|europe|europa|asia|africa|america|americas|international|nordics?|benelux|iberia|iberica|global|worldwide|north|south|east|west|middle|pacific)$/;
/** "The controller is" in front of the name. */
const BEFORE_NAME = /^.{0,60}\s\p{Ll}{2,12}\s(?=\p{Lu})/u;
/** More words than this are a sentence. */
const MAX_WORDS = 9;

/** The nearest line or part above the address that is a company's name. */
export function leadCompanyOf(lead: string, ownNames: readonly string[]): LeadCompany {
  const parts = lead
    .split('\n')
    .flatMap((line) => [line, ...line.split(/,\s|\s[|•·–-]\s|:\s/)])
    .map((part) => part.trim().replace(/^(?:©|\(c\)|copyright)\s?(?:\d{4}\s?)?/i, ''))
    .filter((part) => part.length > 1 && part.length < 90 && part.split(/\s/).length <= MAX_WORDS);
  for (const part of parts.reverse()) {
    const named = kindOf(part.replace(BEFORE_NAME, ''), ownNames);
    const kind = named === 'own' ? named : kindOf(part, ownNames);
    if (kind !== 'nobody') return kind;
  }
  return 'nobody';
}

function kindOf(part: string, ownNames: readonly string[]): LeadCompany {
  const core = coreName(part);
  const joined = core.join('');
  if (joined.length < 2) return 'nobody';
  const owns = ownNames.map(coreName).filter((own) => own.join('').length > 1);
  if (owns.some((own) => own.join('') === joined)) return 'own';
  const isLonger = owns.some(
    (own) =>
      own.length < core.length &&
      own.every((word, index) => word === core[index]) &&
      isRegion(core.slice(own.length)),
  );
  if (isLonger && (hasLegalForm(part) || core.length > 1)) return 'subsidiary';
  return hasLegalForm(part) && !/\d/.test(part) ? 'other' : 'nobody';
}

/** "UK", "Deutschland", "Asia Pacific": what a name is prolonged by for one country. */
function isRegion(words: readonly string[]): boolean {
  return (
    countryOfName(words.join(' ')) !== null ||
    (words.length > 0 && words.every((word) => REGION_WORD.test(word)))
  );
}
