/** What a page says of the work it offers. */
export interface JobText {
  /** One text a posting, as its structured record tells it. */
  ads: readonly string[];
  /** The words of a page of jobs that has no such record. */
  page: string;
}

const MAX_ADS = 20;
const MAX_AD = 20_000;
/** Of all ads: twenty of usual length. */
const MAX_ADS_TEXT = 120_000;
const MAX_RECORD = 200_000;
/** Of all records of a page: parsing holds the page's thread. */
const MAX_RECORDS = 600_000;
const MAX_PAGE = 60_000;
/** Elements and texts of a page of jobs; one with more has its words at the beginning too. */
const MAX_NODES = 20_000;
const MAX_DEPTH = 6;
/** Parts of a record that speak of the work; the rest speaks of the company. */
const FIELDS = [
  'title',
  'description',
  'responsibilities',
  'skills',
  'qualifications',
  'experienceRequirements',
];
const JOBS_PATH =
  /[/.](?:careers?|jobs?|vacanc(?:y|ies)|openings?|open-positions?|join-us|karriere|stellen|stellenangebote|offres?-emploi|recrutement|empleos?|lavora-con-noi|vacatures)(?:[/.-]|$)/i;
const NO_WORDS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'NAV', 'FOOTER', 'HEADER']);
const TEXT = 4;
const ELEMENT = 1;

/** Reads the job ads of a page; nothing on pages of other kinds. */
export function collectJobText(document: Document): JobText {
  const ads: string[] = [];
  let room = MAX_RECORDS;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    room -= text.length;
    if (room < 0 || isFull(ads)) break;
    if (text.includes('JobPosting') && text.length <= MAX_RECORD) addAds(ads, parseJson(text), 0);
  }
  const isJobs = ads.length === 0 && JOBS_PATH.test(addressOf(document));
  return { ads, page: isJobs && document.body ? wordsOf(document.body) : '' };
}

function addressOf(document: Document): string {
  return document.URL.split(/[?#]/, 1).join('');
}

function isFull(ads: readonly string[]): boolean {
  return ads.length >= MAX_ADS || ads.reduce((sum, { length }) => sum + length, 0) >= MAX_ADS_TEXT;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function addAds(ads: string[], value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || isFull(ads)) return;
  const record = new Map<string, unknown>(Object.entries(value));
  if (record.get('@type') === 'JobPosting') {
    const parts = FIELDS.map((field) => record.get(field)).filter((part) => typeof part === 'string');
    ads.push(plainText(parts.join('\n').slice(0, MAX_AD)));
    return;
  }
  for (const part of record.values()) addAds(ads, part, depth + 1);
}

/** Descriptions are HTML, often with its marks escaped. */
function plainText(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replace(/<[^<>]{0,500}>/g, '\n');
}

/** The words of an element in order, a line an element; no menus, no code. */
function wordsOf(root: Element): string {
  const parts: string[] = [];
  let length = 0;
  const open: Node[] = [root];
  for (let seen = 0; open.length > 0 && length < MAX_PAGE && seen < MAX_NODES; seen++) {
    const node = open.pop();
    if (!node) break;
    if (node.nodeType === TEXT) {
      const text = (node.nodeValue ?? '').trim();
      if (text === '') continue;
      parts.push(text);
      length += text.length;
    } else if (node.nodeType === ELEMENT && !NO_WORDS.has(node.nodeName)) {
      for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
    }
  }
  return parts.join('\n').slice(0, MAX_PAGE);
}
