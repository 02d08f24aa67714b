import type { Block } from '../../extract/page-blocks.ts';

/** Words that builders of sites leave in the page until somebody writes an address. */
const SAMPLE =
  /street name|city name|company name|your (?:street|city|address|company|location|business)|\b123 (?:\w{1,12} )?(?:street|st|avenue|ave|road|rd|fake|anywhere|demo)\b|\b1234 (?:main|street|your|north|\w{1,12} st)|\bfake st|anytown|somewhere st|example (?:street|road|city)|sample (?:street|address|city)|demo (?:street|address)|lorem|musterstr|musterweg|musterstadt|musterhausen|beispielstra|max mustermann|musterfirma|rue de l['’]exemple|ville exemple|calle falsa|calle ejemplo|via esempio|voorbeeldstraat|terry francois|a108 adam street|198 west 21th|203 fake/i;
/** A mail or a phone that nobody has, in the same breath. */
const SAMPLE_CONTACT =
  /mysite\.com|yoursite|yourdomain|yourcompany|example\.(?:com|org|net)\b|@domain\.com|info@company\.com|email@|123[-. ]456[-. ]7890|\(123\) ?456|012 345 67890|\(?555\)? ?555[-. ]?5555|\+00 |000[-. ]000[-. ]0000|\+1 ?234 ?567/i;
/** "NY 535022": the code of a state has five digits. */
const IMPOSSIBLE_CODE = /,\s(?:[A-Z]{2})\s\d{6,}\b/;

/** True for an address as it stands in a template; `around` is the address with a line before and behind. */
export function isSampleAddress(around: string): boolean {
  return SAMPLE.test(around) || SAMPLE_CONTACT.test(around) || IMPOSSIBLE_CODE.test(around);
}

/** True when the page still shows its template's blind text. */
export function hasBlindText(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => /lorem ipsum dolor|dolor sit amet/i.test(text));
}
