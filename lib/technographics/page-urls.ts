/** Longer ones carry data; what rules ask for stands at their beginning. */
const MAX_URL = 2_000;
/** A long page of a shop names some hundreds. */
const MAX_URLS = 3_000;
/** Of all urls of a list: five times what the fullest pages have. */
const MAX_LETTERS = 500_000;
const ODD_IN_HOST = /[^a-z\d.-]/;
const ODD_IN_URL = /[^!-~]|\\/;

/** The urls that a page names, each once; no more of them than can be looked at in time. */
export interface UrlList {
  /** Adds a url and returns it as it was added; empty when it is none, or no room was left. */
  add(url: string): string;
  list(): string[];
  /** True once something found no room. */
  isCut(): boolean;
}

/** `base` = the address that relative urls lead on from; null = urls stay as they are written. */
export function urlList(base: string | null): UrlList {
  const urls = new Set<string>();
  let letters = 0;
  let isCut = false;
  return {
    add(url) {
      const cut = cutUrl(url);
      const added = cut === '' || base === null ? cut : makeAbsolute(cut, base);
      if (added === '' || urls.has(added)) return added;
      if (urls.size >= MAX_URLS || letters + added.length > MAX_LETTERS) {
        isCut = true;
        return '';
      }
      letters += added.length;
      urls.add(added);
      return added;
    },
    list: () => [...urls],
    isCut: () => isCut,
  };
}

export function cutUrl(url: string): string {
  return url.slice(0, MAX_URL);
}

function makeAbsolute(url: string, base: string): string {
  // The picture itself stands in it: no host to tell a tool by.
  if (url.startsWith('data:')) return '';
  if (isResolved(url)) return url;
  try {
    return cutUrl(new URL(url, base).href);
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
