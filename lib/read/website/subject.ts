import type { Page, ReadRequest } from '#lib/read/read-result.ts';
import type { Scope } from '#lib/values/scan.ts';
import type { Block, PageLink } from '../extract/page-blocks.ts';
import type { PageExtract } from '../extract/page-extract.ts';
import type { CopyrightLine } from './name/copyright.ts';
import type { NameVote } from './name/name-vote.ts';
import type { PlaceFinding, Seat } from './place/place-finding.ts';
import type { Sentence } from './speech/sentence.ts';

import type { JsonLdNode } from './structured/json-ld.ts';

/** The page's words and links. */
export interface PageContent {
  readonly blocks: readonly Block[];
  readonly links: readonly PageLink[];
}

/** A page as it was handed over. */
export interface GivenPage {
  readonly extract: PageExtract;
  readonly url: URL;
  readonly request: ReadRequest;
  readonly content: PageContent;
  /** Meta contents by lower-case name or property; the first one wins. */
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string;
}

/** A page of which is told what it is. */
export interface ToldPage extends GivenPage {
  /** Structured-data nodes (JSON-LD, then microdata), references resolved. */
  readonly nodes: readonly JsonLdNode[];
  /** Lower-case ISO 639-1 language of the page, empty when unknown. */
  readonly language: string;
  readonly copyrights: readonly CopyrightLine[];
  /** Organization nodes of the page's own domain. */
  readonly organizations: readonly JsonLdNode[];
  readonly page: Page;
  readonly scope: Scope;
}

/** A company's page of which is told whose it is. */
export interface NamedPage extends ToldPage {
  /** What the carriers of names voted for; null when there was nothing to vote on. */
  readonly naming: NameVote | null;
  /** Best name so far, settled before the sources that need to know who "we" is. */
  readonly companyName: string | null;
  /** Every name under which the page may speak of the company. */
  readonly ownNames: readonly string[];
  /** What the page says that may be of the company. */
  readonly sentences: readonly Sentence[];
}

/** A company's page, settled: what every source looks at and none of them changes. */
export interface Subject extends NamedPage {
  /** Every place that the page connects with the company. */
  readonly places: readonly PlaceFinding[];
  /** Where the company sits, as far as its places allow to say. */
  readonly seat: Seat | null;
}

/** Longest text kept of a short fact such as a name or a city. */
export const MAX_FIELD = 200;
