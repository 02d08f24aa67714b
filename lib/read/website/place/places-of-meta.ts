import { cleanText } from '#lib/parse/clean-text.ts';
import { isCountryCode, parseCountry } from '#lib/parse/country.ts';
import type { NamedPage } from '../subject.ts';
import type { PlaceFinding } from './place-finding.ts';

/** ISO 3166-2, "US-PA", or the country alone. */
const GEO_REGION = /^([A-Z]{2})(?:[-_]([A-Z0-9]{1,3}))?$/i;
const CITY = /^\p{Lu}[\p{L}'’.-]{1,24}(?: [\p{L}'’.-]{1,24}){0,3}$/u;
/** Pages of branches and of towns that are served say where those are. */
const KINDS = new Set(['home', 'about', 'contact', 'legal', 'other']);

/** The place in metas of a site's own: geo.region and geo.placename, or the contact data of Open Graph. */
export function placesOfMeta({ metas, page }: NamedPage): PlaceFinding[] {
  if (!KINDS.has(page.kind)) return [];
  const found: PlaceFinding[] = [];
  const geo = GEO_REGION.exec(metas.get('geo.region')?.trim() ?? '');
  const code = geo?.[1]?.toUpperCase() ?? '';
  // A country alone is the market that a page of an international site is for.
  const town = metas.get('geo.placename') ?? '';
  if (isCountryCode(code) && town) found.push(placeOf(code, town, geo?.[2] ?? null));
  const name =
    metas.get('business:contact_data:country_name') ??
    metas.get('og:country-name') ??
    metas.get('og:country') ??
    '';
  const country = parseCountry(cleanText(name, 60));
  const locality = metas.get('business:contact_data:locality') ?? metas.get('og:locality') ?? '';
  if (country) found.push(placeOf(country, locality, null));
  return found;
}

function placeOf(country: string, place: string, region: string | null): PlaceFinding {
  const text = cleanText(place, 80);
  const first = text.split(/,|\s[-–|]\s/)[0]?.trim() ?? '';
  const city = CITY.test(first) ? first : null;
  const quote = [text, region, country].filter(Boolean).join(', ');
  return { country, city, region, source: 'meta', quote, label: 'none' };
}
