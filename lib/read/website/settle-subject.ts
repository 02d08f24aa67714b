import { cleanText } from '#lib/parse/clean-text.ts';
import type { Scope } from '#lib/values/scan.ts';
import type { PageExtract } from '../extract/page-extract.ts';
import { tellPageKind } from '../page-kind/tell-page-kind.ts';
import type { Page, ReadRequest } from '../read-result.ts';
import { settleLanguage } from './languages.ts';
import { readCopyrightLines } from './name/copyright.ts';
import { electName } from './name/elect-name.ts';
import { settleOwnNames } from './name/own-names.ts';
import type { Notes } from './notes.ts';
import { signalsOf, siteNamesOf } from './page-signals.ts';
import { PLACE_FINDERS } from './place/find-places.ts';
import { settleSeat } from './place/settle-seat.ts';
import { collectSentences } from './sentences.ts';
import { type JsonLdNode, readJsonLd } from './structured/json-ld.ts';
import { nodesOfMarkup } from './structured/microdata.ts';
import { ownOrganizations } from './structured/organizations.ts';
import type { GivenPage, NamedPage, Subject, ToldPage } from './subject.ts';

const SCOPE_OF_KIND: Readonly<Record<string, Scope>> = {
  home: 'home',
  about: 'about',
  team: 'about',
  legal: 'imprint',
  careers: 'careers',
  job: 'careers',
  pricing: 'pricing',
  press: 'press',
};
/** A page of which nothing can be told is taken for a company's own. */
const UNTOLD: Page = { isCompanySite: true, kind: 'other', reason: '' };

/** The page as it was handed over. Throws when the url is none. */
export function givePage(extract: PageExtract, url: string, request: ReadRequest): GivenPage {
  return {
    extract,
    url: new URL(url),
    request,
    content: { blocks: extract.blocks, links: extract.links },
    metas: new Map(extract.metas),
    title: cleanText(extract.title, 300),
  };
}

/** Tells what the page is, each step from those before it. */
export function tellPage(given: GivenPage, { attempt, note }: Notes): ToldPage {
  const { extract, content, url, request } = given;
  const nodes = attempt('json-ld', () => readNodes(extract, note), []);
  const language = attempt('language', () => settleLanguage(extract.lang, content), '');
  const copyrights = attempt('copyright', () => readCopyrightLines(content.blocks), []);
  const organizations = attempt('organizations', () => {
    const siteNames = siteNamesOf({ metas: given.metas, nodes }, copyrights);
    return ownOrganizations(nodes, url, request.registrableDomain, siteNames);
  }, []);
  const told = { ...given, nodes, language, copyrights, organizations };
  const page = attempt('page-kind', () => tellPageKind(signalsOf(told)), UNTOLD);
  const scope = page.isCompanySite ? (SCOPE_OF_KIND[page.kind] ?? 'other') : 'other';
  return { ...told, page, scope };
}

/** Settles whose page it is and where the company sits: after that the subject stays as it is. */
export function settleSubject(told: ToldPage, { attempt }: Notes): Subject {
  const naming = attempt('name', () => electName(told), null);
  const ownNames = attempt('own-names', () => settleOwnNames(told, naming), naming?.ownNames ?? []);
  const whose = { ...told, naming, companyName: naming?.name ?? null, ownNames };
  const sentences = attempt('sentences', () => collectSentences(whose), []);
  const named: NamedPage = { ...whose, sentences };
  const places = PLACE_FINDERS.flatMap(({ name, find }) => attempt(name, () => find(named), []));
  const seat = attempt('seat', () => settleSeat(places, { kind: told.page.kind, ownNames }), null);
  return { ...named, places, seat };
}

function readNodes({ jsonLd, markup }: PageExtract, note: Notes['note']): JsonLdNode[] {
  const data = readJsonLd(jsonLd);
  const nodes = [...data.nodes, ...nodesOfMarkup(markup)];
  if (data.partial) note('json-ld-cut');
  return nodes;
}
