import { isRegionOf } from '../regions.ts';
import type { Address } from './address.ts';
import { cityBefore } from './city.ts';

/** "Portarlington, Co. Laois": the county stands behind the town. */
const COUNTY = /,\s?(?:Co\.?|County) (\p{Lu}\p{Ll}{3,10})(?=\.?(?:$|[\n,;|•·(]|\s[-–\p{Lu}\d]))/gu;
/** Counties of Northern Ireland. */
const NORTHERN = new Set(['Antrim', 'Armagh', 'Down', 'Fermanagh', 'Londonderry', 'Derry', 'Tyrone']);
const LOOK_BACK = 60;

/** A town and its county, as addresses in Ireland end where nobody knows the code. */
export function* findIrishCounties(text: string): Generator<Address> {
  for (const match of text.matchAll(COUNTY)) {
    const county = match[1] ?? '';
    const country = NORTHERN.has(county) ? 'GB' : isRegionOf('IE', county) ? 'IE' : null;
    const city = cityBefore(text.slice(Math.max(0, match.index - LOOK_BACK), match.index));
    if (!country || !city) continue;
    const start = Math.max(0, match.index - city.length);
    yield { country, city, region: county, start, end: match.index + match[0].length };
  }
}
