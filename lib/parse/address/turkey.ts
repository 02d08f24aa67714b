import { isAlsoCity, isRegionOf } from '../regions.ts';
import type { Address } from './address.ts';
import { cleanCity } from './city.ts';

/** "Şişli/İstanbul", "Nilüfer - Bursa": the district and its province. */
const DISTRICT_AND_PROVINCE =
  /(?<!\p{L})(\p{Lu}\p{L}{2,20})\s?[/–-]\s?(\p{Lu}\p{L}{2,14})(?=$|[\n,;|•·.()/]|\s[-–(\d]|\s(?:Turkey|T[üu]rk))/gu;
/** Quarter, street, industrial zone: words that only a Turkish address has. */
const STREET =
  /(?:^|[\s,.:])(?:mah|mahallesi|mahalle|cad|cd|caddesi|sok|sk|sokak|sokağı|bulvarı|bulv|blv|osb|organize sanayi|sanayi sitesi)(?:[.,:\s/]|$)/iu;
const CODE = /(?<!\d)\d{5}\s{1,2}$/;
const LOOK_BACK = 140;

/** A Turkish address by its end; quarter, street or the code before it say that it is one. */
export function* findTurkey(text: string): Generator<Address> {
  for (const match of text.matchAll(DISTRICT_AND_PROVINCE)) {
    const [whole, district = '', province = ''] = match;
    if (!isRegionOf('TR', province)) continue;
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (!CODE.test(before) && !STREET.test(before)) continue;
    // Most provinces have their capital's name; of the others the district is the town.
    const city = cleanCity(isAlsoCity(province) ? province : district);
    yield {
      country: 'TR',
      city,
      region: province,
      start: match.index,
      end: match.index + whole.length,
    };
  }
}
