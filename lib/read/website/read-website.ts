import type { Fact } from '#lib/evidence/evidence.ts';
import type { TellTriggers } from '#lib/evidence/passage.ts';
import type { Scope } from '#lib/values/scan.ts';
import type { CompanyMention } from '../company-mention.ts';
import { extractPage, type PageExtract } from '../extract/page-extract.ts';
import type { ReadRequest, ReadResult } from '../read-result.ts';
import { stampFacts } from '../stamp-facts.ts';
import { readMentionedCompanies } from './mentioned-companies.ts';
import { collectNews } from './news.ts';
import { type Notes, openNotes } from './notes.ts';
import { collectPageWords } from './page-words.ts';
import { givePage, settleSubject, tellPage } from './settle-subject.ts';
import { showsSignedIn } from './shows-signed-in.ts';
import { findSiteLinks } from './site-links.ts';
import { SOURCES } from './sources.ts';
import type { GivenPage, Subject, ToldPage } from './subject.ts';

/** Longest url kept of a page that speaks of others. */
const MAX_URL = 2_048;

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
    if (step.done) return { ...readExtract(step.value, { url, request }), ms: clock() - startedAt };
  }
}

export interface ExtractOrigin {
  url: string;
  request: ReadRequest;
  /** Facts that only the page itself could tell: a company's tools. */
  seen?: readonly Fact[];
  /** Finds events in the page's sentences. */
  tellTriggers?: TellTriggers | undefined;
}

/** What an extract says; `ms` is 0, because the page was left before. */
export function readExtract(extract: PageExtract, { url, request, ...origin }: ExtractOrigin): ReadResult {
  const notes = openNotes(extract.notes);
  const told = tellPage(givePage(extract, url, request), notes);
  const said = told.page.isCompanySite ? readCompany(told, origin, notes) : readForeign(told, notes);
  const { evidence, links, partial, words, isSignedIn, mentions } = said;
  return {
    v: 1,
    url,
    state: 'read',
    reason: notes.words.join(' '),
    page: told.page,
    evidence,
    links,
    ...(words && { words }),
    ...(isSignedIn && { isSignedIn }),
    ...(mentions && { mentions }),
    partial: partial || notes.words.length > 0,
    ms: 0,
  };
}

type Said = Pick<ReadResult, 'evidence' | 'links' | 'partial' | 'words' | 'isSignedIn' | 'mentions'>;

function readCompany(
  told: ToldPage,
  { seen = [], tellTriggers }: Pick<ExtractOrigin, 'seen' | 'tellTriggers'>,
  notes: Notes,
): Said {
  const subject = settleSubject(told, notes);
  const facts = SOURCES.flatMap(({ name, read }) => notes.attempt(name, () => read(subject), []));
  const events = tellTriggers ? notes.attempt('triggers', () => triggerFacts(subject, tellTriggers), []) : [];
  const words = notes.attempt('words', () => collectPageWords(subject), undefined);
  const isSignedIn = notes.attempt('signed-in', () => showsSignedIn(subject), false);
  const scan = scanFact(subject, notes);
  const links = notes.attempt('links', () => findSiteLinks(subject), {});
  const { url, scope, request } = subject;
  const stamp = { url: url.href, day: request.day, scope };
  return { ...stampFacts([...facts, ...events, scan, ...seen], stamp), links, words, isSignedIn };
}

/** One fact for each event: each has its own quote. */
function triggerFacts(subject: Subject, tell: TellTriggers): Fact[] {
  return tell(collectNews(subject)).map(({ trigger, confidence }) => ({
    attribute: 'triggers',
    value: [trigger],
    source: trigger.kind === 'hiring' ? 'careers' : subject.scope === 'press' ? 'press' : 'prose',
    quote: trigger.quote,
    confidence,
  }));
}

/** What of the company's presence was looked through: nothing that was read in part. */
function scanFact({ scope }: Subject, notes: Notes): Fact {
  const scopes: Scope[] = notes.words.length > 0 ? [] : [scope];
  const value = { technologies: 0, scopes };
  return { attribute: 'scan', value, source: 'structure', quote: '', confidence: 1000 };
}

/** A page that is not a company's says something of companies, and runs its tools for somebody else. */
function readForeign(told: ToldPage, notes: Notes): Said {
  const mentions = notes.attempt('mentions', () => mentionsOf(told), []);
  return { evidence: [], links: {}, partial: false, mentions };
}

function mentionsOf(page: GivenPage): CompanyMention[] {
  const stamp = { url: page.url.href.slice(0, MAX_URL), day: page.request.day };
  return readMentionedCompanies(page).map(({ name, host, facts }) => ({
    name,
    host,
    facts: stampFacts(facts, stamp).evidence,
  }));
}
