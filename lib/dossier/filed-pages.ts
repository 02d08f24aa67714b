import type { Evidence } from '#lib/evidence/evidence.ts';
import type { FiledPage } from './account-records.ts';

/** The foreign pages filed on an account, the latest first. */
export function filedPages(rows: readonly (Evidence & { readId: string })[]): FiledPage[] {
  const pages = new Map<string, FiledPage>();
  for (const { source, readId, url, day, attribute } of rows) {
    if (source !== 'third-party') continue;
    const page = pages.get(readId) ?? { id: readId, url, day, attributes: [] };
    page.attributes = [...new Set([...page.attributes, attribute])];
    pages.set(readId, page);
  }
  return [...pages.values()].sort((a, b) => b.day - a.day);
}
