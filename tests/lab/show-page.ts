import type { Page } from 'puppeteer-core';
import { within } from '../browser/deadline.ts';

/** Laying out 200,000 elements on a busy machine takes that long. */
const LOAD_MS = 60_000;

/**
 * The page's own scripts must not run: without the network they redirect, loop or blank the page, and what is measured
 * would no longer be the page as stored. A response header forbids them; unlike switching scripts off in the browser,
 * it leaves `<noscript>` unparsed as on a user's screen, and the reader in its isolated world is not bound by it.
 */
const HEADERS = [
  { name: 'content-type', value: 'text/html; charset=utf-8' },
  { name: 'content-security-policy', value: "script-src 'none'" },
];

interface PausedRequest {
  requestId: string;
  request: { url: string };
  resourceType: string;
  frameId: string;
}

/**
 * Shows `html` in the tab at `url` and blocks every other request that the page makes. Resolves once the page has
 * loaded.
 */
export async function showPage(page: Page, url: string, html: Buffer | string): Promise<void> {
  const session = await page.createCDPSession();
  const wanted = withoutFragment(new URL(url).href);
  const body = Buffer.from(html).toString('base64');
  let shown = false;
  session.on('Fetch.requestPaused', (event: PausedRequest) => {
    const isPage = event.resourceType === 'Document' && sameAddress(event.request.url, wanted);
    if (isPage && !shown) {
      shown = true;
      void session
        .send('Fetch.fulfillRequest', {
          requestId: event.requestId,
          responseCode: 200,
          responseHeaders: HEADERS,
          body,
        })
        .catch(ignoreGone);
      return;
    }
    // "Aborted" leaves the document in place when the page tries to go elsewhere.
    const errorReason = event.resourceType === 'Document' ? 'Aborted' : 'BlockedByClient';
    void session.send('Fetch.failRequest', { requestId: event.requestId, errorReason }).catch(ignoreGone);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] });
  await within(LOAD_MS, `loading ${url}`, page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }));
}

/** A request of a page that has gone needs no answer. */
function ignoreGone(): void {}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** A host that the browser only visits over https is still the page that was asked for. */
function sameAddress(requested: string, wanted: string): boolean {
  return withoutFragment(requested).replace(/^http:/, 'https:') === wanted.replace(/^http:/, 'https:');
}
