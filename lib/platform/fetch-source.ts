import { MAX_DOWNLOAD_BYTES } from '#lib/icp/envelope/format.ts';
import type { FetchFault } from '#lib/icp/source-fault.ts';
import { readRetryAfter } from '#lib/icp/sync-schedule.ts';

/** From the first byte asked for to the last one read; a service worker is stopped after 30 seconds anyway. */
export const FETCH_LIMIT_MS = 10_000;
/** An ETag is a few dozen characters; a longer one is not echoed. */
const MAX_ETAG = 200;

/** What to fetch, and how much of HTTP may be used for it. */
export interface FetchRequest {
  url: string;
  etag: string | null;
  bearer: string | null;
  /** Without access to the host the browser applies CORS: then nothing may be sent that needs a preflight. */
  hasAccess: boolean;
}

/** What was answered. `bytes` counts what was taken in. */
export type Fetched = { status: number; bytes: number } & (
  | { kind: 'file'; file: Uint8Array<ArrayBuffer>; etag: string | null }
  | { kind: 'unchanged' }
  | { kind: 'failed'; code: FetchFault; params: (string | number)[]; retryAfterMs: number | null }
);

/**
 * Asks a source for its file: one GET, without cookies, referrer or anything else that tells who asks; redirects are not
 * followed, and no more than the cap is read, whatever the headers promise. Never rejects.
 */
export async function fetchSource(request: FetchRequest, limitMs = FETCH_LIMIT_MS): Promise<Fetched> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limitMs);
  try {
    const response = await fetch(request.url, {
      method: 'GET',
      headers: headersOf(request),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Not followed, as with 'error', but told apart from a host that does not answer.
      redirect: 'manual',
      cache: request.hasAccess ? 'no-store' : 'no-cache',
      signal: abort.signal,
    });
    return await readResponse(response, abort, request.etag !== null);
  } catch {
    return failed(abort.signal.aborted ? 'too-slow' : 'unreachable', 0, 0);
  } finally {
    clearTimeout(timer);
  }
}

function headersOf({ etag, bearer, hasAccess }: FetchRequest): Record<string, string> {
  return {
    // The user's languages are nobody's business.
    'accept-language': '*',
    ...(hasAccess && etag !== null ? { 'if-none-match': etag } : {}),
    ...(hasAccess && bearer !== null ? { authorization: `Bearer ${bearer}` } : {}),
  };
}

async function readResponse(
  response: Response,
  abort: AbortController,
  isConditional: boolean,
): Promise<Fetched> {
  const { status } = response;
  if (response.type === 'opaqueredirect' || response.redirected) return failed('redirected', status, 0);
  // Only an answer to "if it has changed since": a host that says so at first contact has given nothing.
  if (status === 304 && isConditional) return { kind: 'unchanged', status, bytes: 0 };
  if (status !== 200) {
    abort.abort();
    const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), Date.now());
    return { ...failed(faultOfStatus(status), status, 0, [status]), retryAfterMs };
  }
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!isPlausible(type)) {
    abort.abort();
    return failed('wrong-type', status, 0, [type]);
  }
  const body = await readBody(response, abort);
  if (body.kind === 'fault') return failed(body.code, status, body.bytes);
  const etag = response.headers.get('etag');
  const kept = etag !== null && etag.length <= MAX_ETAG ? etag : null;
  return { kind: 'file', file: body.file, etag: kept, status, bytes: body.file.length };
}

type Body =
  | { kind: 'body'; file: Uint8Array<ArrayBuffer> }
  | { kind: 'fault'; code: FetchFault; bytes: number };

/** Decompressed bytes are counted as they come, so that a small file that unpacks to a large one stops at the cap too. */
async function readBody(response: Response, abort: AbortController): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { kind: 'fault', code: 'empty', bytes: 0 };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      if (bytes > MAX_DOWNLOAD_BYTES) {
        abort.abort();
        return { kind: 'fault', code: 'too-large', bytes };
      }
      chunks.push(value);
    }
  } catch {
    return { kind: 'fault', code: abort.signal.aborted ? 'too-slow' : 'broken-off', bytes };
  }
  if (bytes === 0) return { kind: 'fault', code: 'empty', bytes };
  const file = new Uint8Array(bytes);
  let filled = 0;
  for (const chunk of chunks) {
    file.set(chunk, filled);
    filled += chunk.length;
  }
  return { kind: 'body', file };
}

function faultOfStatus(status: number): FetchFault {
  if (status === 401 || status === 403) return 'denied';
  if (status === 404 || status === 410) return 'not-found';
  return status === 429 || status === 503 ? 'busy' : 'http-status';
}

/** What static hosts call a JSON file; a web page in its place is the host's error page or a login. */
function isPlausible(type: string): boolean {
  const plain = ['', 'application/json', 'text/json', 'text/plain', 'application/octet-stream'];
  return plain.includes(type) || (type.startsWith('application/') && type.endsWith('+json'));
}

function failed(code: FetchFault, status: number, bytes: number, params: (string | number)[] = []) {
  return { kind: 'failed', code, params, retryAfterMs: null, status, bytes } as const;
}
