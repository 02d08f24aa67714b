import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPage } from '#lib/read/extract/page-extract.ts';
import { runInTasks } from '#lib/read/extract/run-in-tasks.ts';
import {
  FETCH_KEY,
  type FetchedPage,
  MAX_PAGE_BYTES,
  MAX_ROBOTS,
  PAGE_LIMIT_MS,
  parseFetchOrder,
  type SkipReason,
} from '#lib/read/fetched-page.ts';

/**
 * Fetches one page of the same origin on the user's click and takes its words; runs where the page runs, so that no other
 * permission is needed. One GET without cookies and without a referrer; nothing of what is fetched runs.
 */
export default defineUnlistedScript(async (): Promise<FetchedPage> => {
  const order = parseFetchOrder(Reflect.get(globalThis, FETCH_KEY));
  // A sandboxed page has no origin: nothing is of the same one.
  if (self.origin === 'null') return skipped('sandboxed');
  if (order === null || new URL(order.url).origin !== location.origin) return skipped('failed');
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PAGE_LIMIT_MS);
  try {
    const response = await get(order.url, 'follow', abort.signal);
    return await take(response, order.as, abort);
  } catch {
    if (abort.signal.aborted) return skipped('slow');
    return await whyNothing(order.url);
  } finally {
    clearTimeout(timer);
  }
});

function get(url: string, redirect: RequestRedirect, signal?: AbortSignal): Promise<Response> {
  return fetch(url, {
    method: 'GET',
    // A redirect to another origin is not followed: it ends the request.
    mode: 'same-origin',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect,
    ...(signal ? { signal } : {}),
  });
}

/** A redirect that leaves the site and a server that does not answer look the same; one more request tells them apart. */
async function whyNothing(url: string): Promise<FetchedPage> {
  try {
    const { type } = await get(url, 'manual', AbortSignal.timeout(PAGE_LIMIT_MS));
    return { ...skipped(type === 'opaqueredirect' ? 'leaves-site' : 'unreachable'), requests: 2 };
  } catch {
    return { ...skipped('unreachable'), requests: 2 };
  }
}

async function take(response: Response, as: 'page' | 'text', abort: AbortController): Promise<FetchedPage> {
  const { status } = response;
  const reason = reasonOf(response, as);
  if (reason) {
    abort.abort();
    return { ...skipped(reason), status };
  }
  const body = await readBody(response, as === 'text' ? MAX_ROBOTS : MAX_PAGE_BYTES, abort);
  if (body === null) return { ...skipped('too-large'), status, bytes: MAX_PAGE_BYTES };
  const { text, bytes } = body;
  if (as === 'text') return { v: 1, kind: 'text', text, status, bytes, requests: 1 };
  const document = new DOMParser().parseFromString(text, 'text/html');
  // The page in the tab goes on meanwhile.
  const { value: extract, ms } = await runInTasks(extractPage(document), clock, sleep);
  const { url } = response;
  // A document without a window has no styles and no scripts: no tool is seen there, and none is missing.
  const reading = { v: 1 as const, url, extract, technologies: [], partial: false, ms: Math.round(ms) };
  return { v: 1, kind: 'page', reading, status, bytes, requests: 1 };
}

function reasonOf(response: Response, as: 'page' | 'text'): SkipReason | null {
  const { status, url, redirected } = response;
  if (status === 404 || status === 410) return 'not-found';
  if (
    status === 401 ||
    (redirected && /\/(?:log-?in|sign-?in|anmelden|connexion|auth)(?:[/?.]|$)/i.test(url))
  )
    return 'login';
  if (status === 403 || status === 429) return 'refused';
  if (!response.ok) return 'failed';
  const type = response.headers.get('content-type') ?? '';
  if (as === 'page' && !/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return 'not-html';
  return null;
}

/** Counted as it comes: what promises little and sends much stops at the cap too. */
async function readBody(response: Response, most: number, abort: AbortController) {
  const reader = response.body?.getReader();
  const charset = /charset=["']?([\w-]{2,20})/i.exec(response.headers.get('content-type') ?? '')?.[1];
  const decoder = decoderOf(charset);
  let text = '';
  let bytes = 0;
  for (;;) {
    const step = await reader?.read();
    if (!step || step.done) return { text: text + decoder.decode(), bytes };
    bytes += step.value.length;
    if (bytes > most) {
      abort.abort();
      return null;
    }
    text += decoder.decode(step.value, { stream: true });
  }
}

function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function skipped(reason: SkipReason): FetchedPage {
  return { v: 1, kind: 'skipped', reason, status: 0, bytes: 0, requests: reason === 'sandboxed' ? 0 : 1 };
}

function clock(): number {
  return performance.now();
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
