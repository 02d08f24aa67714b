import { decodeSlug } from '#lib/account/linkedin-page.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { type JobTitle, parseJobTitle } from '#lib/parse/job-title.ts';
import type { Employment } from '../read-result.ts';
import { readDestination, readLinkDestination } from './destination.ts';
import { findGuestPerson, type GuestPerson } from './guest-person.ts';
import { leafLines } from './leaf-lines.ts';
import { MAX_FACT } from './sheet.ts';
import { textOf } from './text-of.ts';

/** What one look at a profile page saw; `other` while the page does not prove that it is the url's. */
export type EmploymentLook = { state: 'read' | 'loading'; employment: Employment } | { state: 'other' };

const MAX_LINKS = 300;
const MAX_ANCESTORS = 8;
/** A job's title stands among the first lines of its entry; below come places, dates and prose. */
const TITLE_LINES = 8;
const NO_JOB: JobTitle = { seniority: null, department: null };
/** The list of jobs by layout: components of 2025 and 2026, the anchor of 2021 to 2025, the section of 2017 to 2020. */
const JOBS =
  'main [componentkey$="ExperienceTopLevelSection"], main section:has(> #experience), #experience-section';
const HEADER = 'main [componentkey*="Topcard" i], main .pv-top-card, main section:has(h1)';

/**
 * Reads for whom the person of a profile page works now, and the kind of job. Nothing else of the page is looked at, and
 * the title's own words go no further than its function and grade. Nothing is read unless the page itself leads to
 * the profile of the url: after a click on another person the old page stays for a moment.
 */
export function readEmployment(document: Document, url: string): EmploymentLook {
  const slug = profileSlug(url);
  if (slug === '') return { state: 'other' };
  const guest = findGuestPerson(document);
  if (guest) return guest.slug === slug ? fromGuest(guest) : { state: 'other' };
  if (!leadsToProfile(document, slug)) return { state: 'other' };
  const entry = findCurrentJob(document);
  const employer = entry?.employer ?? employerOfHeader(document);
  const title = entry ? jobOfEntry(entry) : NO_JOB;
  const job = isKnown(title) ? title : parseJobTitle(headlineOf(document));
  return { state: employer ? 'read' : 'loading', employment: { employer, job } };
}

function fromGuest({ employer, title }: GuestPerson): EmploymentLook {
  return { state: 'read', employment: { employer, job: parseJobTitle(title) } };
}

/** The part of a profile's url that names it; empty when the url is no profile's. */
function profileSlug(url: string): string {
  if (readDestination(url)?.kind !== 'person') return '';
  return decodeSlug(new URL(url).pathname.split('/').filter(Boolean)[1] ?? '');
}

/** Below a profile's own address lie its details and its contact card; only the page itself links there. */
function leadsToProfile(document: Document, slug: string): boolean {
  return [...document.querySelectorAll('main a[href*="/in/"]')].slice(0, MAX_LINKS).some((link) => {
    const path = (link.getAttribute('href') ?? '').split('/in/')[1]?.split(/[?#]/)[0] ?? '';
    const [name = '', below = ''] = path.split('/');
    return below !== '' && decodeSlug(name) === slug;
  });
}

interface JobEntry {
  lines: string[];
  employer: NonNullable<Employment['employer']>;
}

/** The first job of the list, if it is one that lasts. */
function findCurrentJob(document: Document): JobEntry | null {
  const list = document.querySelector(JOBS);
  const link = list && findCompanyLinks(list)[0];
  const employer = link ? readEmployer(link) : null;
  if (!list || !link || !employer) return null;
  const lines = linesOfEntry(link, list);
  const dated = lines?.find((line) => YEAR.test(line));
  return lines && dated !== undefined && lasts(dated) ? { lines, employer } : null;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** "Jan 2020 - Present" has one year, "2018 - 2019" two; what follows the dot counts years and months. */
function lasts(line: string): boolean {
  const dates = line.split('·')[0] ?? '';
  return (dates.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).length === 1 && /[-–—]/.test(dates);
}

/** The smallest box round the link that says when; null when another job is in it too. */
function linesOfEntry(link: Element, list: Element): string[] | null {
  const key = companyKey(link);
  let box: Element | null = link;
  for (let step = 0; box && box !== list.parentElement && step < MAX_ANCESTORS; step += 1) {
    if (findCompanyLinks(box).some((other) => companyKey(other) !== key)) return null;
    const lines = leafLines(box);
    if (lines.some((line) => YEAR.test(line))) return tellsBefore(box, link) ? null : lines;
    box = box.parentElement;
  }
  return null;
}

/** A job's logo stands before its dates: years before the link are those of the job above, at a company without a page. */
function tellsBefore(box: Element, link: Element): boolean {
  return [...box.querySelectorAll('*')].some(
    (element) =>
      element.firstElementChild === null &&
      YEAR.test(textOf(element)) &&
      (element.compareDocumentPosition(link) & FOLLOWING) !== 0,
  );
}
const FOLLOWING = 4;

/** Without the employer's name no line of the entry is surely the title. */
function jobOfEntry({ lines, employer }: JobEntry): JobTitle {
  if (employer.name === '') return NO_JOB;
  const own = lines.slice(0, TITLE_LINES).filter((line) => !line.includes(employer.name) && !YEAR.test(line));
  return own.map(parseJobTitle).find(isKnown) ?? NO_JOB;
}

function isKnown({ seniority, department }: JobTitle): boolean {
  return seniority !== null || department !== null;
}

/** The header links to the employer too, and to the school: with two links it says nothing. */
function employerOfHeader(document: Document): Employment['employer'] {
  const header = document.querySelector(HEADER);
  const links = header ? findCompanyLinks(header) : [];
  const [link] = links;
  return link && new Set(links.map(companyKey)).size === 1 ? readEmployer(link) : null;
}

/** The line below the name that people write about themselves; degrees ("· 2nd") and pronouns stand between. */
function headlineOf(document: Document): string {
  const header = document.querySelector(HEADER);
  const name = textOf(header?.querySelector('h1, h2'));
  const lines = header && name !== '' ? leafLines(header) : [];
  const below = lines.slice(lines.indexOf(name) + 1).filter((line) => line !== name);
  return below.find((line) => line.length > 3 && !/^[·(]|\/(?:her|him|them)\b/i.test(line)) ?? '';
}

function findCompanyLinks(root: Element): Element[] {
  const links = [...(root.matches('a') ? [root] : []), ...root.querySelectorAll('a[href*="/company/"]')];
  return links
    .slice(0, MAX_LINKS)
    .filter(
      (link) => companyKey(link) !== '' && link.closest('aside, [componentkey*="SuggestedForYou"]') === null,
    );
}

function companyKey(link: Element): string {
  const target = readLinkDestination(link.getAttribute('href') ?? '');
  return target?.kind === 'company' ? target.key : '';
}

function readEmployer(link: Element): Employment['employer'] {
  const key = companyKey(link);
  if (key === '') return null;
  return { ...(/^\d+$/.test(key) ? { id: key } : { slug: key }), name: nameOfLogo(link) };
}

/** A logo is described as "Acme logo", in other languages as "Logo von Acme", "Logotipo de Acme". */
function nameOfLogo(link: Element): string {
  const image = link.querySelector('[aria-label], img[alt]');
  const text = image?.getAttribute('aria-label') ?? image?.getAttribute('alt') ?? '';
  if (!/logo/i.test(text)) return '';
  return cleanText(text.replace(/^Logo(?:tipo)? (?:von|de|di|da|van|do) |[ -]logo$/i, ''), MAX_FACT);
}
