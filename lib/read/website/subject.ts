import type { AttributeKey, AttributeValues, Scope } from '#lib/evidence/attributes.ts';
import {
  type Evidence,
  type EvidenceOf,
  MAX_EVIDENCE,
  MAX_QUOTE,
  type SourceKind,
} from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import type { Block, PageLink } from '../extract/page-blocks.ts';
import type { PageExtract } from '../extract/page-extract.ts';
import type { Page, ReadRequest } from '../read-result.ts';
import type { JsonLdNode } from './structured/json-ld.ts';

/** The page's words and links. */
export interface PageContent {
  blocks: Block[];
  links: PageLink[];
}

/** One page being read: what every source looks at, and where it puts what it finds. */
export interface Reading {
  extract: PageExtract;
  url: URL;
  request: ReadRequest;
  content: PageContent;
  /** Meta contents by lower-case name or property; the first one wins. */
  metas: Map<string, string>;
  title: string;
  /** Lower-case ISO 639-1 language of the page, empty when unknown. */
  language: string;
  /** Structured-data nodes (JSON-LD, then microdata), references resolved. */
  nodes: JsonLdNode[];
  /** Organization nodes of the page's own domain. */
  organizations: JsonLdNode[];
  /** Best name so far, settled before the sources that need to know who "we" is. */
  companyName: string | null;
  /** Every name under which the page may speak of the company. */
  ownNames: string[];
  page: Page;
  scope: Scope;
  evidence: Evidence[];
  partial: boolean;
  /** What was cut short or failed, as machine words. */
  notes: string[];
}

/** Files one observation. Values arrive clean; the quote is cleaned and cut here. */
export function addEvidence<K extends AttributeKey>(
  reading: Reading,
  attribute: K,
  value: AttributeValues[K],
  source: SourceKind,
  quote: string,
  confidence: number,
): void {
  if (reading.evidence.length >= MAX_EVIDENCE) {
    reading.partial = true;
    return;
  }
  const entry: EvidenceOf<K> = {
    attribute,
    value,
    source,
    quote: cleanText(quote, MAX_QUOTE),
    url: reading.url.href,
    confidence,
    day: reading.request.day,
    scope: reading.scope,
  };
  // The generic entry is one member of the union for each K; the compiler cannot see that.
  reading.evidence.push(entry as Evidence);
}

/** Longest text kept of a short fact such as a name or a city. */
export const MAX_FIELD = 200;
