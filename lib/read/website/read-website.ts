import type { Scope } from '#lib/evidence/attributes.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { cleanName } from '#lib/parse/company-name.ts';
import type { CompanyMention } from '../company-mention.ts';
import { extractPage, type PageExtract } from '../extract/page-extract.ts';
import { tellPageKind } from '../page-kind/tell-page-kind.ts';
import type { ReadRequest, ReadResult, SiteLinks } from '../read-result.ts';
import { readCareers } from './careers.ts';
import { readFoundedProse } from './founded/founded.ts';
import { readFoundedLines } from './founded/founded-lines.ts';
import { readLanguages, settleLanguage } from './languages.ts';
import { readLinkedinLinks } from './linkedin-link.ts';
import { readMentionedCompanies } from './mentioned-companies.ts';
import { type CopyrightLine, readCopyrightLines } from './name/copyright.ts';
import { readName } from './name/name.ts';
import { findOwner, settleOwnNames } from './name/own-names.ts';
import { readHolder } from './ownership/holder.ts';
import { readLegalName } from './ownership/legal-name.ts';
import { readParent } from './ownership/parent.ts';
import { signalsOf, siteNamesOf } from './page-signals.ts';
import { collectPageWords } from './page-words.ts';
import { placesOfContact } from './place/contact.ts';
import { readPhones } from './place/phones.ts';
import { placesOfMeta } from './place/places-of-meta.ts';
import { fileSeat, type PlaceFinding } from './place/seat.ts';
import { placesOfProse } from './place/seat-prose.ts';
import { findSiteLinks } from './site-links.ts';
import { readFinance } from './size/finance.ts';
import { readHeadcountProse, readHeadcountTable } from './size/headcount.ts';
import { readJsonLd } from './structured/json-ld.ts';
import { nodesOfMarkup } from './structured/microdata.ts';
import { placesOfOrganizations, readOrganizationFacts } from './structured/organization-facts.ts';
import { ownOrganizations } from './structured/organizations.ts';
import { addEvidence, MAX_FIELD, type PageContent, type Reading } from './subject.ts';
import { visibleText } from './visible-text.ts';

/** Reads a page in one go. Pure: everything it knows comes in, nothing on the page changes. */
export function readWebsite(
  document: Document,
  url: string,
  request: ReadRequest,
  clock: () => number,
): ReadResult {
  const startedAt = clock();
  const slices = extractPage(document);
  for (;;) {
    const step = slices.next();
    if (step.done) return { ...readExtract(step.value, url, request), ms: clock() - startedAt };
  }
}

/** What an extract says; `ms` is 0, because the page was left before. */
export function readExtract(extract: PageExtract, url: string, request: ReadRequest): ReadResult {
  const reading = openReading(extract, url, request);
  const copyrights: CopyrightLine[] = [];
  const places: PlaceFinding[] = [];
  let links: SiteLinks = {};
  let words: PageWords | undefined;
  for (const word of extract.notes) note(reading, word);
  const steps: (readonly [string, () => void])[] = [
    ['json-ld', () => readStructuredData(reading)],
    ['language', () => settleLanguage(reading, sampleText(reading.content))],
    ['copyright', () => void copyrights.push(...readCopyrightLines(reading.content.blocks))],
    ['organizations', () => settleOrganizations(reading, copyrights)],
    ['page-kind', () => settlePage(reading, copyrights)],
    ['name', () => readName(reading, copyrights)],
    ['own-names', () => settleOwnNames(reading, copyrights)],
    ['organization', () => readOrganizationFacts(reading)],
    ['holder', () => readHolder(reading, copyrights)],
    ['legal-name', () => readLegalName(reading)],
    ['parent', () => readParent(reading)],
    ['owner', () => readOwner(reading)],
    ['description', () => readDescription(reading)],
    ['linkedin', () => readLinkedinLinks(reading)],
    ['languages', () => readLanguages(reading)],
    ['places-of-data', () => void places.push(...placesOfOrganizations(reading))],
    ['places-of-meta', () => void places.push(...placesOfMeta(reading))],
    ['places-of-contact', () => void places.push(...placesOfContact(reading))],
    ['places-of-prose', () => void places.push(...placesOfProse(reading, reading.ownNames))],
    ['seat', () => fileSeat(reading, places)],
    ['phones', () => readPhones(reading)],
    ['founded', () => readFoundedProse(reading, reading.ownNames)],
    ['founded-lines', () => readFoundedLines(reading, reading.ownNames)],
    ['headcount', () => readHeadcountProse(reading, reading.ownNames)],
    ['headcount-table', () => readHeadcountTable(reading)],
    [
      'words',
      () => {
        words = collectPageWords(reading);
      },
    ],
    ['finance', () => readFinance(reading)],
    ['careers', () => readCareers(reading)],
    ['domain', () => readDomain(reading)],
    ['text', () => readText(reading)],
    [
      'links',
      () => {
        links = findSiteLinks(reading);
      },
    ],
  ];
  for (const [name, run] of steps) {
    if (!reading.page.isCompanySite) break;
    try {
      run();
    } catch {
      // One source that fails must not silence the others; its name says which one it was.
      note(reading, `failed:${name}`);
    }
  }
  return {
    v: 1,
    url,
    state: 'read',
    reason: reading.notes.join(' '),
    page: reading.page,
    evidence: reading.page.isCompanySite ? reading.evidence : [],
    links,
    ...(words && { words }),
    ...(reading.page.isCompanySite ? {} : { mentions: mentionsOf(reading) }),
    partial: reading.partial,
    ms: 0,
  };
}

/** What a foreign page says of companies; one that cannot be read says nothing. */
function mentionsOf(reading: Reading): CompanyMention[] {
  try {
    return readMentionedCompanies(reading);
  } catch {
    note(reading, 'failed:mentions');
    return [];
  }
}

function note(reading: Reading, word: string): void {
  reading.partial = true;
  if (reading.notes.length < 20 && !reading.notes.includes(word)) reading.notes.push(word);
}

function openReading(extract: PageExtract, url: string, request: ReadRequest): Reading {
  return {
    extract,
    url: new URL(url),
    request,
    content: { blocks: extract.blocks, links: extract.links },
    metas: new Map(extract.metas),
    title: cleanText(extract.title, 300),
    language: '',
    nodes: [],
    organizations: [],
    companyName: null,
    ownNames: [],
    page: { isCompanySite: true, kind: 'other', reason: '' },
    scope: 'other',
    evidence: [],
    partial: false,
    notes: [],
  };
}

/** Text from which the language is told. */
function sampleText(content: PageContent): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of content.blocks) {
    if (length > 6_000) break;
    if (block.text.length < 30) continue;
    parts.push(block.text);
    length += block.text.length;
  }
  return parts.join('\n');
}

function readStructuredData(reading: Reading): void {
  const data = readJsonLd(reading.extract.jsonLd);
  reading.nodes = [...data.nodes, ...nodesOfMarkup(reading.extract.markup)];
  if (data.partial) note(reading, 'json-ld-cut');
}

function settleOrganizations(reading: Reading, copyrights: readonly CopyrightLine[]): void {
  reading.organizations = ownOrganizations(
    reading.nodes,
    reading.url,
    reading.request.registrableDomain,
    siteNamesOf(reading, copyrights),
  );
}

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

function settlePage(reading: Reading, copyrights: readonly CopyrightLine[]): void {
  reading.page = tellPageKind(signalsOf(reading, copyrights));
  if (reading.page.isCompanySite) reading.scope = SCOPE_OF_KIND[reading.page.kind] ?? 'other';
}

/** The owner that a sentence names ("Acme is a product of Acme Labs Inc."). */
function readOwner(reading: Reading): void {
  const owner = findOwner(reading);
  const name = owner ? cleanName(owner.name) : null;
  if (owner && name) addEvidence(reading, 'legalName', name, 'prose', owner.quote, 760);
}

function readDescription(reading: Reading): void {
  for (const [key, source] of [
    ['description', 'meta'],
    ['og:description', 'open-graph'],
  ] as const) {
    const text = cleanText(reading.metas.get(key) ?? '', MAX_FIELD);
    if (text.length < 20 || /\$\w|\{\{/.test(text)) continue;
    // The description of an article tells what the article is about, not what the company does.
    addEvidence(
      reading,
      'description',
      text,
      source,
      text,
      reading.page.kind === 'home' || reading.page.kind === 'about' ? 900 : 650,
    );
  }
}

function readDomain(reading: Reading): void {
  const domain = reading.request.registrableDomain;
  if (domain) addEvidence(reading, 'domain', domain, 'link', reading.url.hostname, 1000);
}

function readText(reading: Reading): void {
  const text = visibleText(reading);
  if (text) addEvidence(reading, 'text', text, 'html', '', 1000);
  const scopes: Scope[] = reading.partial ? [] : [reading.scope];
  addEvidence(reading, 'scan', { technologies: 0, scopes }, 'structure', '', 1000);
}
