import { readFileSync } from 'node:fs';
import { problemText } from '#lib/wording/problem-text.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { within } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { settledCard } from '../browser/popup-card.ts';
import type { CorpusPage } from './corpus.ts';
import { disguise } from './disguise.ts';
import { collectLeftovers, emptyDatabase } from './read-leftovers.ts';
import { buildReadLine, type ReadLine, workPageLine } from './read-line.ts';
import { showPage } from './show-page.ts';

/** Generous: a slow machine is not a page's fault, and the product gives up earlier by itself. */
const CARD_MS = 15_000;
/** A browser that died answers nothing: give up and start another. */
const PAGE_MS = 60_000;

/** Reads one page in the browser by a real toolbar click, from an empty database. */
export async function readCorpusPage(
  chromium: Chromium,
  corpusPage: CorpusPage,
  isUnlisted = false,
): Promise<ReadLine> {
  const { id, url, path } = corpusPage;
  await emptyDatabase(await chromium.serviceWorker());
  const page = await chromium.browser.newPage();
  try {
    const shown = isUnlisted ? disguise(url, readFileSync(path, 'utf8')) : { url, html: readFileSync(path) };
    await showPage(page, shown.url, shown.html);
    const popup = await chromium.clickToolbar(page);
    const card = await settledCard(popup, CARD_MS);
    const left = await collectLeftovers(await chromium.serviceWorker());
    if (card.state === 'problem' && card.text.includes(problemText('work-page').title))
      return workPageLine(corpusPage);
    if (left.report === null) {
      return { id, url, error: `${card.state}: ${card.text.replace(/\s+/g, ' ').slice(0, 200)}` };
    }
    return buildReadLine(corpusPage, left);
  } finally {
    await page.close().catch(() => undefined);
  }
}

export interface CorpusRun {
  pages: readonly CorpusPage[];
  /** Browsers side by side; the default suits two cores. */
  browsers?: number;
  /** Shows pages of well-known hosts under a host that nobody knows. */
  unlisted?: boolean;
  /** Called in the order of `pages`, as early as that order allows. */
  onLine(line: ReadLine): void;
  /** Called when a page gets a second browser, with what happened in the first: a fault that must be seen. */
  onRetry(id: string, why: string): void;
}

/**
 * Reads pages with the built extension in real Chromium, several browsers side by side. A page in whose reading
 * the browser dies or stops answering is tried once more in a fresh one, and `onRetry` tells; what fails again becomes a
 * line that says so.
 */
export async function readCorpus({
  pages,
  browsers = 2,
  unlisted,
  onLine,
  onRetry,
}: CorpusRun): Promise<void> {
  const extensionDir = ensureBuild('chromium');
  const lines: (ReadLine | undefined)[] = pages.map(() => undefined);
  let next = 0;
  let told = 0;
  const tell = (index: number, line: ReadLine) => {
    lines[index] = line;
    for (let ready = lines[told]; ready !== undefined; ready = lines[told]) {
      onLine(ready);
      told += 1;
    }
  };
  const work = async () => {
    let chromium: Chromium | null = null;
    try {
      for (let index = next++; index < pages.length; index = next++) {
        const page = pages[index];
        if (page === undefined) return;
        let line: ReadLine | null = null;
        for (let attempt = 1; line === null; attempt += 1) {
          try {
            chromium ??= await launchChromium({ extensionDir });
            line = await within(PAGE_MS, page.id, readCorpusPage(chromium, page, unlisted));
          } catch (error) {
            await chromium?.close();
            chromium = null;
            if (attempt > 1) line = { id: page.id, url: page.url, error: String(error) };
            else onRetry(page.id, String(error));
          }
        }
        tell(index, line);
      }
    } finally {
      await chromium?.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(browsers, pages.length) }, work));
}
