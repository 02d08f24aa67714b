import { collectJobText, type JobText } from './job-text.ts';
import { collectMarkers } from './page-markers.ts';
import { readScriptSource } from './script-source.ts';

/** What of a page gives its tools away, as plain data: matching needs no page. */
export interface TechnologySnapshot {
  /** Host of the page itself. */
  host: string;
  /** What the page calls its site, by its metas. */
  names: readonly string[];
  /** Urls that the page loaded or names as its resources, those held back until consent included. */
  resources: readonly string[];
  /** Those among them that are scripts or style sheets by their element. */
  code: readonly string[];
  /** Hosts that the page tells the browser to greet before it needs them. */
  hints: readonly string[];
  /** Targets of anchors. */
  links: readonly string[];
  /** Targets of forms. */
  forms: readonly string[];
  /** The beginnings of scripts without a source that may run: no templates, no data. */
  inlineScripts: readonly string[];
  generators: readonly string[];
  /** Names only: a cookie's value is nobody's business. */
  cookieNames: readonly string[];
  /** What of the page's frame rules ask for. */
  markers: readonly string[];
  jobs: JobText;
  /** True when a script waits for something: the visitor's yes, a scroll. */
  holdsBack: boolean;
  /** False when the browser told nothing of what was loaded: a parsed copy, a page that forbids it. */
  hasTimeline: boolean;
  /** False when cookies could not be read. */
  hasCookies: boolean;
  /** False while the page still loads: more tools may come. */
  isComplete: boolean;
}

const MAX_URLS = 2_000;
const MAX_URL = 2_000;
const MAX_LINKS = 3_000;
const MAX_SCRIPTS = 80;
/** An install snippet stands at the beginning of its script; the rest is application code. */
const MAX_SCRIPT = 8_000;
const MAX_COOKIES = 200;
const MAX_METAS = 12;
const MAX_GENERATOR = 200;
/** Elements between two looks at the clock of the caller. */
const SLICE = 500;
const ODD_IN_HOST = /[^a-z\d.-]/;
const ODD_IN_URL = /[^!-~]|\\/;
/** Attributes of frames and pictures in which a url stands; scripts are asked for any (see script-source.ts). */
const SOURCES = ['src', 'data-src', 'data-cookieconsent-src', 'data-cmp-src'];
const NAME_METAS = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];
const MAX_NAME = 100;

/**
 * Collects a page's snapshot. `resourceNames` are the names of the browser's resource timeline, null when there is none;
 * `cookies` is the text of `document.cookie`, null when it cannot be read.
 */
export function collectSnapshot(
  document: Document,
  resourceNames: readonly string[] | null,
  cookies: string | null,
): TechnologySnapshot {
  const slices = collectSnapshotInSlices(document, resourceNames, cookies);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** The same, a selector at a time: each of them walks the whole page, and the caller gives the thread back in between. */
export function* collectSnapshotInSlices(
  document: Document,
  resourceNames: readonly string[] | null,
  cookies: string | null,
): Generator<void, TechnologySnapshot> {
  const resources = new Set(resourceNames?.slice(0, MAX_URLS).map(cutUrl));
  const code = new Set<string>();
  const inlineScripts: string[] = [];
  let holdsBack = false;
  let seen = 0;
  for (const element of document.querySelectorAll('script, iframe, img')) {
    if (++seen % SLICE === 0) yield;
    if (element.tagName !== 'SCRIPT') {
      for (const name of SOURCES) addUrl(resources, readAttribute(element, name), document);
      continue;
    }
    const { url, text, isHeldBack } = readScriptSource(element);
    holdsBack ||= isHeldBack;
    if (url !== '') code.add(addUrl(resources, url, document));
    else if (text !== '' && inlineScripts.length < MAX_SCRIPTS) inlineScripts.push(text.slice(0, MAX_SCRIPT));
  }
  yield;
  for (const url of listAttribute(document, 'link[rel~="stylesheet"][href]', 'href', 200)) {
    code.add(addUrl(resources, url, document));
  }
  yield;
  const hints = listAttribute(
    document,
    'link[rel~="preconnect"][href], link[rel~="dns-prefetch"][href]',
    'href',
    100,
  );
  yield;
  const links = listAttribute(document, 'a[href]', 'href', MAX_LINKS);
  yield;
  const forms = listAttribute(document, 'form[action]', 'action', 50);
  yield;
  return {
    host: URL.canParse(document.URL) ? new URL(document.URL).hostname : '',
    names: listMetas(document, NAME_METAS, MAX_NAME),
    resources: [...resources],
    code: [...code],
    hints,
    links,
    forms,
    inlineScripts,
    generators: listMetas(document, ['generator'], MAX_GENERATOR),
    markers: collectMarkers(document),
    jobs: collectJobText(document),
    cookieNames: listCookieNames(cookies ?? ''),
    holdsBack,
    hasTimeline: resourceNames !== null && resourceNames.length > 0,
    hasCookies: cookies !== null,
    isComplete: document.readyState === 'complete',
  };
}

/** Adds a url and returns it as it was added. */
function addUrl(resources: Set<string>, url: string, document: Document): string {
  const absolute = url === '' ? '' : makeAbsolute(cutUrl(url), document);
  if (absolute !== '' && resources.size < MAX_URLS * 2) resources.add(absolute);
  return absolute;
}

/** The contents of the metas of these names; pages write them in any case, and in `name` or `property`. */
function listMetas(document: Document, names: readonly string[], max: number): string[] {
  const contents: string[] = [];
  for (const meta of document.querySelectorAll('meta[name], meta[property]')) {
    if (contents.length >= MAX_METAS) break;
    const name = readAttribute(meta, 'name') || readAttribute(meta, 'property');
    if (names.includes(name.toLowerCase())) contents.push(readAttribute(meta, 'content').slice(0, max));
  }
  return contents;
}

/** Read through the prototype: a form's own control may be called `getAttribute`. */
function listAttribute(document: Document, selector: string, name: string, max: number): string[] {
  const values: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (values.length >= max) break;
    const value = readAttribute(element, name);
    if (value !== '') values.push(cutUrl(value));
  }
  return values;
}

function readAttribute(element: Element, name: string): string {
  const prototype: { getAttribute(name: string): string | null } = Object.getPrototypeOf(element);
  return prototype.getAttribute.call(element, name) ?? '';
}

function listCookieNames(cookies: string): string[] {
  return cookies
    .slice(0, 40_000)
    .split(';')
    .slice(0, MAX_COOKIES)
    .map((cookie) => cookie.split('=')[0]?.trim() ?? '')
    .filter(Boolean);
}

function makeAbsolute(url: string, document: Document): string {
  // The picture itself stands in it: no host to tell a tool by.
  if (url.startsWith('data:')) return '';
  if (isResolved(url)) return url;
  try {
    return cutUrl(new URL(url, document.URL).href);
  } catch {
    return '';
  }
}

/** True for what resolving would leave as it is, as far as rules ask: nearly all urls; the rest go the dear way. */
function isResolved(url: string): boolean {
  const start = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : 0;
  const end = url.indexOf('/', start);
  if (start === 0 || end <= start || ODD_IN_HOST.test(url.slice(start, end))) return false;
  return !ODD_IN_URL.test(url) && !url.includes('/.', end);
}

function cutUrl(url: string): string {
  return url.slice(0, MAX_URL);
}
