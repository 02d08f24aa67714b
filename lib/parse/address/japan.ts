import { cityCountry } from '../places.ts';
import type { Address } from './address.ts';

const JAPAN_LINE = /〒\s?\d{3}-?\d{4}/g;
/** "Chuo-ku, Tokyo 104-0052". */
const JAPAN_BEHIND = /(?<!\p{L})(\p{Lu}\p{L}{2,20}),? \d{3}-\d{4}(?![\d-])/gu;

/** "〒100-0001", or the code behind the city. */
export function* findJapan(text: string): Generator<Address> {
  for (const match of text.matchAll(JAPAN_LINE)) {
    const end = match.index + match[0].length;
    // In Latin letters the city stands last, before the next code.
    const rest = text.slice(end, end + 200).split('〒')[0] ?? '';
    // In its own script the address names the prefecture, and is found by it.
    if (/^\s?[一-龠]{2,3}[都道府県]/u.test(rest)) continue;
    const city = rest
      .split(/,|\n/)
      .map((part) => part.trim())
      .find((part) => cityCountry(part) === 'JP');
    yield { country: 'JP', city: city ?? null, region: null, start: match.index, end };
  }
  for (const match of text.matchAll(JAPAN_BEHIND)) {
    const city = match[1] ?? '';
    // "Call 555-0199": only behind a city of Japan.
    if (cityCountry(city) !== 'JP') continue;
    yield { country: 'JP', city, region: null, start: match.index, end: match.index + match[0].length };
  }
}
