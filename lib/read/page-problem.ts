import { isWorkPage } from './page-kind/work-page.ts';
import type { Problem } from './problem.ts';

const STORE_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** More than a reader's answer may repeat; servers take no longer ones. */
const MAX_URL = 8_192;
const BLANK =
  /^(?:about:(?:blank|newtab|home|privatebrowsing)|[a-z]{2,10}:\/\/(?:newtab|new-tab-page|startpage))(?:[/?#]|$)/;
const OTHER_SCHEMES: ReadonlyMap<string, Problem> = new Map([
  ['file:', 'local-file'],
  ['view-source:', 'source-view'],
  ['data:', 'inline-page'],
  ['blob:', 'inline-page'],
  ['chrome-error:', 'error-page'],
]);

/**
 * Why a url can never be read; null when it is worth a try. An absent url means that the browser hides it from us even
 * after a click: that of a new tab, a page of its own, a store.
 */
export function problemOfUrl(url: string | undefined): Problem | null {
  if (url === undefined || url === '') return 'hidden-page';
  if (BLANK.test(url.slice(0, 60))) return 'blank';
  if (url.startsWith('about:neterror') || url.startsWith('about:certerror')) return 'error-page';
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  const other = OTHER_SCHEMES.get(protocol);
  if (other) return other;
  if (protocol !== 'https:' && protocol !== 'http:') return 'browser-page';
  if (url.length > MAX_URL) return 'long-address';
  if (STORE_HOSTS.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) {
    return 'store';
  }
  return isWorkPage(new URL(url)) ? 'work-page' : null;
}

/** Why an injection was refused, from the words of Chrome's and Firefox's errors. */
export function problemOfRefusal(error: unknown): Problem {
  const words = error instanceof Error ? error.message : String(error);
  if (/crash|unload|discard/i.test(words)) return 'crashed';
  if (/webstore|gallery cannot be scripted|restricted domain/i.test(words)) return 'store';
  if (/error page|chrome-error:/i.test(words)) return 'error-page';
  if (/Frame with ID 0|No frame|was removed|No tab with id/i.test(words)) return 'navigated';
  if (/view-source:/i.test(words)) return 'source-view';
  if (/(?:data|blob):/i.test(words)) return 'inline-page';
  if (/(?:chrome|edge|brave|opera|vivaldi|about|devtools|chrome-extension|moz-extension):/i.test(words)) {
    return 'browser-page';
  }
  if (/Cannot access|Missing host permission|not allowed/i.test(words)) return 'no-access';
  return 'reader-failed';
}
