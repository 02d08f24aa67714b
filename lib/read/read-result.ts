import type { Evidence, Fact } from '#lib/evidence/evidence.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import type { JobTitle } from '#lib/parse/job-title.ts';
import type { Scope } from '#lib/values/scan.ts';
import type { CompanyMention } from './company-mention.ts';
import type { PageExtract } from './extract/page-extract.ts';

/** What a company's own page is about. */
export const COMPANY_PAGE_KINDS = [
  'home',
  'about',
  'contact',
  'careers',
  'job',
  'pricing',
  'press',
  'product',
  'services',
  'blog',
  'legal',
  'team',
  'location',
  'linkedin-company',
  'other',
] as const;
/** What a page is when it is not a company's own. */
export const FOREIGN_PAGE_KINDS = [
  'news',
  'listing',
  'government',
  'university',
  'social',
  'login',
  'parked',
  'encyclopedia',
  'forum',
  'docs',
  'personal',
  'botcheck',
  'other',
] as const;
export type CompanyPageKind = (typeof COMPANY_PAGE_KINDS)[number];
export type ForeignPageKind = (typeof FOREIGN_PAGE_KINDS)[number];

export type Page =
  | { isCompanySite: true; kind: CompanyPageKind; reason: string }
  | { isCompanySite: false; kind: ForeignPageKind; reason: string };

/**
 * read: evidence is usable. loading: the page does not agree with its url yet, ask again. blocked: a wall stands before
 * the page (login, checkpoint). unreadable: nothing to read here.
 */
export type ReadState = 'read' | 'loading' | 'blocked' | 'unreadable';

/** All that is ever taken of a person's profile page: for whom they work now, and what kind of job it is. */
export interface Employment {
  /** Null when the page names no current employer. */
  employer: { id?: string | undefined; slug?: string | undefined; name: string } | null;
  job: JobTitle;
}

/** Links of a page to other pages of its own site, by what they hold. */
export type SiteLinks = Partial<Record<Exclude<Scope, 'linkedin' | 'other'>, string>>;

/** What a page was read into: what either reader's return value is worked out to. */
export interface ReadResult {
  v: 1;
  /** document.URL at the time of the read. */
  url: string;
  state: ReadState;
  /** Machine word for the state or for what cut the read short; empty when there is nothing to say. */
  reason: string;
  page: Page;
  evidence: Evidence[];
  /** Where this page says that more of its own site can be read; empty on LinkedIn. */
  links: SiteLinks;
  /** What the background guesses from; absent on LinkedIn, where industries are stated. */
  words?: PageWords | undefined;
  /** The page's own words say that somebody is signed in on it; absent on LinkedIn. */
  isSignedIn?: boolean | undefined;
  /** Only for a profile page, and only when the user reads those. Shown, never stored. */
  employment?: Employment | undefined;
  /** Companies that a page of somebody else speaks of; absent on a company's own. */
  mentions?: CompanyMention[] | undefined;
  /** True when a cap was reached: what was found stands, more may be on the page. */
  partial: boolean;
  /** The reader's own time in the page, in milliseconds. */
  ms: number;
}

/** The return value of the website reader: the page's own words, which the background reads into a `ReadResult`. */
export interface WebsiteReading {
  v: 1;
  /** document.URL at the time of the read. */
  url: string;
  extract: PageExtract;
  /** Tools are told from scripts and hosts, which only the page has. */
  technologies: Fact[];
  /** True when the page was still loading. */
  partial: boolean;
  /** The reader's own time in the page, in milliseconds. */
  ms: number;
}

/** What the background knows of a page before it is read; a LinkedIn reader is told of it. */
export interface ReadRequest {
  /** Registrable domain of the tab's url; null for hosts without one (IP addresses, localhost). */
  registrableDomain: string | null;
  /** UTC day, as days since 1970-01-01. */
  day: number;
  /** The user has switched on that employers are read from people's profile pages; left out = no. */
  readsProfiles?: boolean;
}

/** The return value of the LinkedIn reader: what the page says, which the background stamps with page and day. */
export interface LinkedinReading
  extends Omit<ReadResult, 'evidence' | 'links' | 'words' | 'isSignedIn' | 'mentions'> {
  facts: Fact[];
}
