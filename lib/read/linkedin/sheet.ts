import { keptUrl } from '#lib/account/linkedin-page.ts';
import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { Evidence, SourceKind } from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';

/** Maps LinkedIn's industries to the taxonomy; handed in, because reading knows no taxonomy. */
export interface IndustryMap {
  byName(name: string): IndustryShare[] | null;
  byId(id: number): IndustryShare[] | null;
}

/** What is seen of one organization on one page, one value an attribute: the first and best source wins. */
export interface Sheet {
  add<K extends AttributeKey>(
    attribute: K,
    value: AttributeValues[K],
    confidence: number,
    quote: string,
  ): void;
  has(attribute: AttributeKey): boolean;
}

export interface SheetOrigin {
  url: string;
  /** UTC day, as days since 1970-01-01. */
  day: number;
}

/** Facts longer than this are prose; the rest of it says nothing more about the company. */
export const MAX_FACT = 300;
export const MAX_DESCRIPTION = 1_000;
const MAX_PROSE = 5_000;
/** A company's own words may point to a member; the address of a person is not kept. */
const MEMBER_ADDRESS = /\b(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/[^\s)\]]{0,500}/gi;

/** Adds facts to `evidence`, each with its source; an attribute that is there already stays as it is. */
export function openSheet(evidence: Evidence[], origin: SheetOrigin, source: SourceKind): Sheet {
  const has = (attribute: AttributeKey) => evidence.some((fact) => fact.attribute === attribute);
  return {
    has,
    add(attribute, value, confidence, quote) {
      if (has(attribute)) return;
      const fact = {
        attribute,
        value,
        source,
        quote: cleanText(quote, MAX_QUOTE),
        url: keptUrl(origin.url),
        confidence,
        day: origin.day,
        scope: 'linkedin',
      };
      evidence.push(fact as Evidence);
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
  if (value !== '') sheet.add(attribute, value, confidence, value);
}
