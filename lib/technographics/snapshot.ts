import { collectJobText, type JobText } from './job-text.ts';
import { collectMarkers } from './page-markers.ts';
import { cutUrl, urlList } from './page-urls.ts';
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
  /** True when the browser had no room for more of what was loaded. */
  isTimelineFull: boolean;
  /** False when cookies could not be read. */
  hasCookies: boolean;
  /** False while the page still loads: more tools may come. */
  isComplete: boolean;
  /** True when the page held more than is looked at: what was found holds, silence says nothing. */
  isCut: boolean;
}

/** Scripts, frames, pictures; a page with more is built to be slow, or lists what it sells. */
const MAX_ELEMENTS = 4_000;
/** Of scripts alone: three times what the fullest pages have. */
const MAX_TAGS = 1_000;
const MAX_LINKS = 3_000;
const MAX_SCRIPTS = 80;
/** An install snippet stands at the beginning of its script; the rest is application code. */
const MAX_SCRIPT = 8_000;
const MAX_COOKIES = 200;
const MAX_METAS = 300;
const MAX_GENERATOR = 200;
const MAX_NAME = 100;
/** Browsers keep so many entries of what was loaded, unless the page asks for more; what came later is not in them. */
const TIMELINE_ROOM = 250;
/** Elements between two looks at the clock of the caller. */
const SLICE = 500;
/** Attributes of frames and pictures in which a url stands; scripts are asked for any (see script-source.ts). */
const SOURCES = ['src', 'data-src', 'data-cookieconsent-src', 'data-cmp-src'];
const NAME_METAS = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];

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
  const resources = urlList(document.URL);
  for (const name of resourceNames ?? []) if (resources.add(name) === '' && resources.isCut()) break;
  const code = new Set<string>();
  const inlineScripts: string[] = [];
  let holdsBack = false;
  const elements = document.querySelectorAll('script, iframe, img');
  const count = Math.min(elements.length, MAX_ELEMENTS);
  let tags = 0;
  for (let at = 0; at < count && tags <= MAX_TAGS && !resources.isCut(); at++) {
    if (at % SLICE === SLICE - 1) yield;
    const element = elements[at];
    if (!element) break;
    if (element.tagName !== 'SCRIPT') {
      for (const name of SOURCES) resources.add(readAttribute(element, name));
      continue;
    }
    if (++tags > MAX_TAGS) break;
    const { url, text, isHeldBack } = readScriptSource(element);
    holdsBack ||= isHeldBack;
    if (url !== '') code.add(resources.add(url));
    else if (text !== '' && inlineScripts.length < MAX_SCRIPTS) inlineScripts.push(text.slice(0, MAX_SCRIPT));
  }
  yield;
  for (const url of listAttribute(document, 'link[rel~="stylesheet"][href]', { name: 'href', most: 200 })) {
    code.add(resources.add(url));
  }
  yield;
  const hints = listAttribute(document, 'link[rel~="preconnect"][href], link[rel~="dns-prefetch"][href]', {
    name: 'href',
    most: 100,
  });
  yield;
  const links = urlList(null);
  const targets = listAttribute(document, 'a[href]', { name: 'href', most: MAX_LINKS + 1 });
  for (const url of targets.slice(0, MAX_LINKS)) links.add(url);
  yield;
  const forms = listAttribute(document, 'form[action]', { name: 'action', most: 50 });
  yield;
  return {
    host: URL.canParse(document.URL) ? new URL(document.URL).hostname : '',
    names: listMetas(document, NAME_METAS, MAX_NAME),
    resources: resources.list(),
    code: [...code],
    hints,
    links: links.list(),
    forms,
    inlineScripts,
    generators: listMetas(document, ['generator'], MAX_GENERATOR),
    markers: collectMarkers(document),
    jobs: collectJobText(document),
    cookieNames: listCookieNames(cookies ?? ''),
    holdsBack,
    hasTimeline: resourceNames !== null && resourceNames.length > 0,
    isTimelineFull: (resourceNames?.length ?? 0) >= TIMELINE_ROOM,
    hasCookies: cookies !== null,
    isComplete: document.readyState === 'complete',
    isCut:
      elements.length > MAX_ELEMENTS ||
      tags > MAX_TAGS ||
      targets.length > MAX_LINKS ||
      resources.isCut() ||
      links.isCut(),
  };
}

/** The contents of the metas of these names; pages write them in any case, and in `name` or `property`. */
function listMetas(document: Document, names: readonly string[], max: number): string[] {
  const contents: string[] = [];
  const metas = document.querySelectorAll('meta[name], meta[property]');
  for (let at = 0; at < metas.length && at < MAX_METAS; at++) {
    const meta = metas[at];
    if (!meta) break;
    const name = readAttribute(meta, 'name') || readAttribute(meta, 'property');
    if (names.includes(name.toLowerCase())) contents.push(readAttribute(meta, 'content').slice(0, max));
  }
  return contents;
}

/** Read through the prototype: a form's own control may be called `getAttribute`. */
function listAttribute(
  document: Document,
  selector: string,
  { name, most }: { name: string; most: number },
): string[] {
  const elements = document.querySelectorAll(selector);
  const values: string[] = [];
  for (let at = 0; at < elements.length && at < most; at++) {
    const element = elements[at];
    const value = element ? readAttribute(element, name) : '';
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
