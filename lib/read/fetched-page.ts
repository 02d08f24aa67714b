import type { WebsiteReading } from './read-result.ts';

/** The global of the isolated world under which the background leaves what to fetch. */
export const FETCH_KEY = '__icpLensFetch';

/** More than this is no page that a person reads. Bytes. */
export const MAX_PAGE_BYTES = 4_000_000;
/** From the first byte asked for to the last one read. */
export const PAGE_LIMIT_MS = 8_000;
/** robots.txt is read up to here. Characters. */
export const MAX_ROBOTS = 100_000;

/** Why a page of the same site was not read; each has its own words. */
export const SKIP_REASONS = [
  'sandboxed',
  'unreachable',
  'leaves-site',
  'not-found',
  'login',
  'refused',
  'not-html',
  'too-large',
  'slow',
  'failed',
  'forbidden',
  'not-theirs',
  'empty',
  'known',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What came of one GET. `bytes` counts what was taken in; `status` is 0 when nothing answered. */
export type FetchedPage = {
  v: 1;
  status: number;
  bytes: number;
  /** Requests that were made for it: a second one tells a redirect from silence. */
  requests: number;
} & (
  | { kind: 'page'; reading: WebsiteReading }
  | { kind: 'text'; text: string }
  | { kind: 'skipped'; reason: SkipReason }
);

/** What the background asks the page's own reader to fetch. */
export interface FetchOrder {
  url: string;
  /** A page to be read, or the text of robots.txt. */
  as: 'page' | 'text';
}

/** What was left for the reader; null when it is none. */
export function parseFetchOrder(left: unknown): FetchOrder | null {
  if (typeof left !== 'object' || left === null) return null;
  const url: unknown = Reflect.get(left, 'url');
  const as: unknown = Reflect.get(left, 'as');
  return typeof url === 'string' && (as === 'page' || as === 'text') ? { url, as } : null;
}
