import { internationalPhoneCountry } from '#lib/parse/phone-country.ts';
import type { ToldPage } from '../subject.ts';

const INTERNATIONAL = /(?:\+|\b00)[1-9][\d ()./-]{7,20}/g;
/** A longer block is prose, or code. */
const MAX_BLOCK = 400;

/** Countries of all numbers in international form that the page links or shows. */
export function findPhoneCountries({ content }: Pick<ToldPage, 'content'>): Set<string> {
  const countries = new Set<string>();
  for (const link of content.links) {
    if (!/^tel:/i.test(link.href)) continue;
    const country = internationalPhoneCountry(link.href.slice(4).replace(/%20/g, ' '));
    if (country) countries.add(country);
  }
  for (const block of content.blocks) {
    if (block.text.length > MAX_BLOCK || block.tag === 'pre') continue;
    for (const match of block.text.matchAll(INTERNATIONAL)) {
      const country = internationalPhoneCountry(match[0]);
      if (country) countries.add(country);
    }
  }
  return countries;
}
