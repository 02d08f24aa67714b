import { addEvidence, type Reading } from './reading.ts';
import { companySentences, holdsName } from './sentences.ts';
import { isShown } from './visibility.ts';

/** "Acme Corp (NYSE: ACM)": the listing stands right behind the name. */
const LISTED =
  /([^.;:()]{2,60}) ?[([] ?(?:NYSE|NASDAQ|Nasdaq|LSE|AIM|TSX|ASX|Euronext(?: \p{Lu}\p{Ll}{2,12})?|XETRA|FWB|SIX|BSE|NSE|OMX|TSE|HKEX|SEHK|JSE)(?: ?[:–-] ?)([A-Z\d.]{1,8})\b/u;
const NONPROFIT =
  /^(.{2,60}?) is an? (?:[\p{L}-]+ ){0,3}(?:501\(c\)\(?3\)?|non-?profit|not-for-profit|registered charity|gemeinnützige)/iu;

/** Listed on an exchange or not for profit, where the sentence says it of the company by name. */
export function readCompanyType(reading: Reading): void {
  for (const { text, block } of companySentences(reading)) {
    const listed = LISTED.exec(text);
    const subject = listed?.[1] ?? NONPROFIT.exec(text)?.[1];
    if (!subject || !endsWithName(subject, reading.ownNames) || !isShown(reading, block)) continue;
    addEvidence(reading, 'companyType', listed ? 'public' : 'nonprofit', 'prose', text, 910);
    return;
  }
}

/** True when the words right before the statement are a name of the company. */
function endsWithName(subject: string, names: readonly string[]): boolean {
  const words = subject.trim().split(/\s/);
  return [1, 2, 3, 4, 5].some((count) => holdsName(words.slice(-count).join(' '), names));
}
