import type { Scope } from '#lib/values/scan.ts';
import type { AttributeKey, AttributeValues } from './attributes.ts';

/** Where an observation was made, by kind of carrier. */
export const SOURCE_KINDS = [
  'json-ld',
  'microdata',
  'meta',
  'open-graph',
  'title',
  'copyright',
  'footer',
  'contact',
  'imprint',
  'about',
  'careers',
  'pricing',
  'press',
  'prose',
  'link',
  'phone',
  'html',
  'resource',
  'structure',
  'classifier',
  'linkedin-record',
  'linkedin-guest',
  'linkedin-page',
  'sales-navigator',
  'third-party',
  'list',
  'crm',
  'directory',
  'user',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What one source says of one attribute. */
export interface FactOf<K extends AttributeKey> {
  attribute: K;
  value: AttributeValues[K];
  source: SourceKind;
  /** Verbatim from the source; empty when the source has no words (a loaded script). As evidence at most MAX_QUOTE characters. */
  quote: string;
  /** 0..1000: at least STATED = stated, at least INFERRED = inferred, below = hint. */
  confidence: number;
}
/** What one source says: the one shape in which readers, tools and guesses speak, before it is stamped with page and day. */
export type Fact<K extends AttributeKey = AttributeKey> = { [A in K]: FactOf<A> }[K];

/** One observation: never overwritten, never merged. A profile is computed from many of them. */
export interface EvidenceOf<K extends AttributeKey> extends FactOf<K> {
  /** The page on which it was seen. */
  url: string;
  /** UTC day on which it was seen, as days since 1970-01-01. */
  day: number;
  /** Part of the company's presence to which the page belongs. */
  scope?: Scope;
}
export type Evidence = { [K in AttributeKey]: EvidenceOf<K> }[AttributeKey];

/** Confidence from which evidence counts as stated by the company (grade A). */
export const STATED = 900;
/** Confidence from which evidence counts as inferred (grade B); below it is a hint (grade C). */
export const INFERRED = 700;

/** More facts than this on one page is a page that plays games. */
export const MAX_EVIDENCE = 400;
