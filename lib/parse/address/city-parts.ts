import { cityCountry } from '../places.ts';
import { isAlsoCity, isRegionOf } from '../regions.ts';
import { cityBefore } from './city.ts';

/** A code, or a region in letters: "BC", "N.L.", "C.P. 66269". */
const CODE = /^(?:[A-Z]{2,3}|[A-Z]\.[A-Z]\.|(?:C\.? ?P\.?\s?)?\d{4,6})?$/;
/** Words of streets, floors and quarters in the languages whose parts stand between commas. */
const STREET =
  /(?:^|\s)(?:street|st|road|rd|avenue|ave|av|avda|avenida|lane|drive|floor|level|suite|unit|block|building|tower|house|calle|carrera|cra|rua|rue|via|jalan|jl|lorong|soi|moo|jln|colonia|col|barrio|piso|urb|zona|sector|phase|plot|km|blvd|boulevard|district|industrial (?:area|estate|park|zone)|park|plaza|center|centre|mall)\.?(?:\s|$)/i;
const MAX_PARTS = 4;

/** The city among the parts before a country; a region, a code or a region's letters may stand between. */
export function cityOfParts(parts: readonly string[], country: string): string | null {
  let region: string | null = null;
  for (const part of parts.slice(-MAX_PARTS).reverse()) {
    const name = bareName(part);
    if (CODE.test(name) || CODE.test(part.trim())) continue;
    const city = /\d/.test(name) ? null : cityBefore(name);
    if (region !== null) return cityBeforeRegion(city, name, region, country);
    if (!isRegionOf(country, name)) return city;
    region = name;
  }
  return region === null ? null : cityNamedLike(region, country);
}

/** "Petaling Jaya, Selangor" is the former, "Ikeja, Lagos" the latter, "Jalan Ampang, Selangor" neither. */
function cityBeforeRegion(city: string | null, name: string, region: string, country: string): string | null {
  const isStreet = city === null || STREET.test(name) || isRegionOf(country, city);
  if (isStreet || (cityCountry(region) === country && cityCountry(city) !== country))
    return cityNamedLike(region, country);
  return city;
}

/** The city that a region is named after; null for a region that is nothing else. */
function cityNamedLike(region: string, country: string): string | null {
  return cityCountry(region) === country || isAlsoCity(region) ? cityBefore(region) : null;
}

function bareName(part: string): string {
  return (
    part
      .replace(/\b[A-Z]?\d[\dA-Z -]{2,9}\b/g, ' ')
      // "Kab. Bogor": the regency has the town's name.
      .replace(/-Kab\b.{0,30}$|^\s?(?:Kab(?:upaten)?\.? ?|Kota )/, '')
      .trim()
  );
}
