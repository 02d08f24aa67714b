import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import type { ReadRequest, ReadResult } from '#lib/read/read-result.ts';
import { readWebsite } from '#lib/read/website/read-website.ts';

/** 2026-11-22. */
const DAY = 20_779;

export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../../fixtures/pages', `${name}.html`), 'utf8');
}

/** Reads html as if it stood at the url. */
export function readHtml(html: string, url: string, request: Partial<ReadRequest> = {}): ReadResult {
  return readDocument(parseHtml(html), url, request);
}

/** Reads a document as if it stood at the url; a clock that stands still keeps results equal. */
function readDocument(document: Document, url: string, request: Partial<ReadRequest> = {}): ReadResult {
  const registrableDomain = new URL(url).hostname.split('.').slice(-2).join('.');
  return readWebsite(document, url, { registrableDomain, day: DAY, ...request }, () => 0);
}

/** Best value of an attribute; null says that the page leaves it unknown. */
export function bestValue<K extends AttributeKey>(
  result: ReadResult,
  attribute: K,
): AttributeValues[K] | null {
  return buildProfile(result.evidence)[attribute]?.value ?? null;
}
