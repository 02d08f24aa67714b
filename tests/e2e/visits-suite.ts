import { expect, test } from 'vitest';
import type { Visited } from '../browser/visit-in-tab.ts';
import { PERSONAL_TRACES, PERSONAL_VISITS } from './personal-visits.ts';
import { PUBLIC_PAGES, SIGNED_IN_PAGE, WORK_PAGES, WORK_WORDS } from './work-visits.ts';

/** A visit is a page that is loaded and read: on a busy machine dozens take their time. */
const PATIENCE_MS = 240_000;

/** A browser in which many pages are visited. */
export interface Visitor {
  visit(urls: readonly string[]): Promise<Visited[]>;
  /** Everything that the extension keeps, as one text. */
  kept(): Promise<string>;
}

/** Where a trace stands in what is kept; the whole of that is too long for a message. */
function found(trace: RegExp, all: string): string[] {
  const global = new RegExp(trace, `${trace.flags.replace('g', '')}g`);
  return [...all.matchAll(global)]
    .slice(0, 5)
    .map(({ index }) => all.slice(Math.max(0, index - 120), index + 60));
}

/** What must hold of visits to pages that are nobody else's business, in every browser. */
export function visitsSuite(visitor: () => Visitor): void {
  test(
    `${WORK_PAGES.length} work pages: no account, no badge and no word of them is kept`,
    async () => {
      const visited = await visitor().visit(WORK_PAGES);
      const refused = { kind: 'problem', detail: 'work-page', badge: '' };
      expect(visited).toEqual(WORK_PAGES.map((url) => ({ url, ...refused })));
      const all = await visitor().kept();
      expect(found(WORK_WORDS, all)).toEqual([]);
      expect(WORK_PAGES.filter((url) => all.includes(`//${new URL(url).hostname}/`))).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    `${PUBLIC_PAGES.length} public pages of the same vendors are read`,
    async () => {
      const visited = await visitor().visit(PUBLIC_PAGES.map(([url]) => url));
      expect(visited).toMatchObject(PUBLIC_PAGES.map(([url, detail]) => ({ url, kind: 'account', detail })));
      const all = await visitor().kept();
      expect(PUBLIC_PAGES.filter(([, account]) => !all.includes(account))).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'a page on which somebody is signed in: none of its text is kept',
    async () => {
      await visitor().visit([SIGNED_IN_PAGE]);
      expect(found(WORK_WORDS, await visitor().kept())).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    `${PERSONAL_VISITS.length} visits with personal parameters: none of those is kept`,
    async () => {
      const visited = await visitor().visit(PERSONAL_VISITS);
      const read = { kind: 'account', detail: 'pellworth.example' };
      expect(visited).toMatchObject(PERSONAL_VISITS.map((url) => ({ url, ...read })));
      const all = await visitor().kept();
      for (const trace of PERSONAL_TRACES) expect(found(trace, all)).toEqual([]);
    },
    PATIENCE_MS,
  );
}
