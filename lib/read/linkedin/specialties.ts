import { cleanText } from '#lib/parse/clean-text.ts';
import { MAX_FACT } from './sheet.ts';

const MAX_SPECIALTIES = 40;
/** "a, b, and c" in the languages of the page: the word before the last item is not part of it. */
const LAST_WORD = /^(?:and|und|et|y|e|en|och|og|ja|i|ve|и|และ) /iu;
const COMMA = /[,،、，;]/u;

/** The items of LinkedIn's line of specialties. */
export function readSpecialties(line: string): string[] {
  const items = cleanText(line, MAX_FACT * 5)
    .split(COMMA)
    .map((item) => cleanText(item, MAX_FACT));
  const last = items.length - 1;
  return items
    .map((item, at) => (at === last && last > 0 ? item.replace(LAST_WORD, '') : item))
    .filter((item) => item !== '')
    .slice(0, MAX_SPECIALTIES);
}
