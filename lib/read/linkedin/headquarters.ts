import { parseCountryName } from '#lib/parse/country.ts';
import { CANADIAN_PROVINCES, US_STATES } from '#lib/parse/places.ts';
import { addText, type Sheet } from './sheet.ts';

/** A region's name says the country almost surely. */
const BY_REGION = 850;
const MOST_PARTS = 4;

/** Regions of the other large countries as LinkedIn writes them, whose names no other country uses for a region. */
const REGIONS: Readonly<Record<string, string>> = {
  GB: 'England|Scotland|Wales|Northern Ireland|Greater London',
  AU: 'New South Wales|Queensland|South Australia|Western Australia|Tasmania|Australian Capital Territory',
  DE: 'Bavaria|Bayern|Baden-Württemberg|North Rhine-Westphalia|Nordrhein-Westfalen|Hesse|Hessen|Saxony|Sachsen|Lower Saxony|Niedersachsen|Brandenburg|Thuringia|Thüringen|Rhineland-Palatinate|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Saxony-Anhalt|Sachsen-Anhalt|Mecklenburg-Vorpommern',
  FR: 'Île-de-France|Ile-de-France|Auvergne-Rhône-Alpes|Provence-Alpes-Côte d’Azur|Nouvelle-Aquitaine|Occitanie|Hauts-de-France|Grand Est|Pays de la Loire|Bourgogne-Franche-Comté',
  NL: 'North Holland|Noord-Holland|South Holland|Zuid-Holland|North Brabant|Noord-Brabant|Gelderland|Overijssel',
  IN: 'Maharashtra|Karnataka|Tamil Nadu|Telangana|Uttar Pradesh|Haryana|Gujarat|West Bengal|Kerala|Rajasthan',
  IT: 'Lombardy|Lombardia|Lazio|Piedmont|Piemonte|Veneto|Emilia-Romagna|Tuscany|Toscana',
  ES: 'Catalonia|Cataluña|Andalusia|Andalucía|Basque Country|País Vasco|Community of Madrid|Comunidad de Madrid|Valencian Community|Comunidad Valenciana',
  CH: 'Zurich|Vaud|Aargau|Zug|Ticino',
  BE: 'Flemish Region|Brussels Region|Walloon Region',
};
/** States of the USA that are places elsewhere too. */
const AMBIGUOUS_STATES = new Set(['Georgia', 'Washington', 'New York']);

let regions: Map<string, string> | undefined;

/** The country of a region's full name; null for abbreviations ("CA", "BW") and for names that several countries use. */
export function countryOfRegion(region: string): string | null {
  regions ??= new Map([
    ...[...US_STATES.values()]
      .filter((state) => !AMBIGUOUS_STATES.has(state))
      .map((state) => [state, 'US'] as const),
    ...[...CANADIAN_PROVINCES.values()].map((province) => [province, 'CA'] as const),
    ...Object.entries(REGIONS).flatMap(([country, names]) =>
      names.split('|').map((name) => [name, country] as const),
    ),
  ]);
  return regions.get(region) ?? null;
}

/** Adds what a line such as "Umeå, Västerbotten" or "Austin, Texas" says about the head office. */
export function addHeadquarters(sheet: Sheet, line: string, confidence: number): void {
  const parts = line
    .split(/[,،、，]/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const [city, region] = parts;
  if (!city || parts.length > MOST_PARTS) return;
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const country = parts.length > 2 ? parseCountryName(last) : countryOfRegion(last);
  if (country)
    sheet.add({
      attribute: 'hqCountry',
      value: country,
      quote: line,
      confidence: Math.min(confidence, BY_REGION),
    });
  addText(sheet, 'hqCity', city, confidence);
  if (region) addText(sheet, 'hqRegion', region, confidence);
}
