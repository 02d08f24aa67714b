import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitUsableDocument } from '#lib/read/extract/await-document.ts';
import { extractPage } from '#lib/read/extract/page-extract.ts';
import { runInTasks } from '#lib/read/extract/run-in-tasks.ts';
import type { ReadResult, WebsiteReading } from '#lib/read/read-result.ts';
import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import { collectSnapshotInSlices } from '#lib/technographics/snapshot.ts';

/** Takes the page's words and its traces of tools, once; an unlisted script's return value is all that leaves the page. */
export default defineUnlistedScript(async (): Promise<WebsiteReading | ReadResult> => {
  const url = document.URL;
  try {
    const { contentType } = document;
    if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') {
      return unreadable(url, contentType === 'application/pdf' ? 'pdf' : 'not-html');
    }
    if (isErrorAnswer()) return unreadable(url, 'error-answer');
    if (!(await awaitUsableDocument(document, clock, sleep))) return unreadable(url, 'empty-document');
    const { value: extract, ms } = await runInTasks(extractPage(document), clock, sleep);
    await sleep(0);
    const technologies = await readTechnologies();
    return {
      v: 1,
      url,
      extract,
      technologies: technologies.found,
      // A page that never finishes is read as far as it came.
      partial: document.readyState === 'loading' || technologies.isPartial,
      ms: round(ms + technologies.ms),
    };
  } catch {
    // A reader that throws returns nothing at all, and the user would not learn why.
    return unreadable(url, 'reader-failed');
  }
});

/** Tools are a matter of the page's scripts and hosts, not of its words: another folder, joined here. */
async function readTechnologies() {
  const { value: snapshot, ms } = await runInTasks(
    collectSnapshotInSlices(document, resourceNames(), cookies()),
    clock,
    sleep,
  );
  await sleep(0);
  const from = clock();
  const { facts, isPartial } = matchTechnologies(snapshot, clock);
  return { found: facts, isPartial, ms: ms + clock() - from };
}

/** The server said that this address has no page, or none for this visitor; what it shows instead is about nobody. */
function isErrorAnswer(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return false;
  // A page that moves by itself has left the address that was answered.
  const isHere = navigation.name.split('#')[0] === document.URL.split('#')[0];
  return isHere && navigation.responseStatus >= 400;
}

function resourceNames(): string[] {
  return performance.getEntriesByType('resource').map((entry) => entry.name);
}

/** A sandboxed page forbids its cookies, to us too. */
function cookies(): string | null {
  try {
    return document.cookie;
  } catch {
    return null;
  }
}

function unreadable(url: string, reason: string): ReadResult {
  return {
    v: 1,
    url,
    state: 'unreadable',
    reason,
    page: { isCompanySite: false, kind: 'other', reason },
    evidence: [],
    links: {},
    partial: false,
    ms: 0,
  };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

function clock(): number {
  return performance.now();
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
