import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Fact, FactOf, SourceKind } from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import type { IndustryShare } from '#lib/values/industry.ts';

/** Maps LinkedIn's industries to the taxonomy; handed in, because reading knows no taxonomy. */
export interface IndustryMap {
  byName(name: string): IndustryShare[] | null;
  byId(id: number): IndustryShare[] | null;
}

/** A fact without its source, which is the same for all facts of a sheet. */
export type SheetFact = { [K in AttributeKey]: Omit<FactOf<K>, 'source'> }[AttributeKey];

/** What is seen of one organization on one page, one value an attribute: the first and best source wins. */
export interface Sheet {
  /** Of the page, lower case; empty when it says none. */
  readonly language: string;
  /** The company's name in the page's url; empty when the url has its number. */
  readonly slug: string;
  add(fact: SheetFact): void;
  has(attribute: AttributeKey): boolean;
}

/** Facts longer than this are prose; the rest of it says nothing more about the company. */
export const MAX_FACT = 300;
export const MAX_DESCRIPTION = 1_000;
const MAX_PROSE = 5_000;
/** A company's own words may point to a member; the address of a person is not kept. */
const MEMBER_ADDRESS = /\b(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/[^\s)\]]{0,500}/gi;

/** Adds facts to `facts`, each with its source; an attribute that is there already stays as it is. */
export function openSheet(
  facts: Fact[],
  source: SourceKind,
  { language = '', slug = '' }: { language?: string; slug?: string } = {},
): Sheet {
  const has = (attribute: AttributeKey) => facts.some((fact) => fact.attribute === attribute);
  return {
    language,
    slug,
    has,
    add(fact) {
      if (!has(fact.attribute)) facts.push({ ...fact, source });
    },
  };
}

/** Adds a text fact unless it is empty. */
export function addText(
  sheet: Sheet,
  attribute: 'name' | 'tagline' | 'description' | 'parent' | 'hqCity' | 'hqRegion',
  text: string,
  confidence: number,
): void {
  const bare = text.slice(0, MAX_PROSE).replace(MEMBER_ADDRESS, '');
  const value = cleanText(bare, attribute === 'description' ? MAX_DESCRIPTION : MAX_FACT);
  if (value !== '') sheet.add({ attribute, value, quote: value, confidence });
}
