import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../browser/find-browser.ts';
import { buildGallery } from '../lab/gallery/build-gallery.ts';
import type { GalleryState } from '../lab/gallery/gallery-state.ts';
import { type Fold, foldFaults, MAY_SCROLL, measureFold, POPUP_HEIGHT } from '../lab/gallery/measure-fold.ts';
import { overflowing } from '../lab/gallery/overflowing.ts';
import { serveFolder } from '../lab/gallery/serve-folder.ts';
import { showState } from '../lab/gallery/show-state.ts';
import { GALLERY } from '../lab/gallery/states.ts';

/** Every state in the place of the one before it: a page of its own for each takes minutes. */
async function faultsOf(page: Page, states: readonly GalleryState[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { name } of states) {
    await showState(page, name);
    const fold = await measureFold(page);
    const isBelow = fold.height > POPUP_HEIGHT && !MAY_SCROLL.test(name);
    const all = [
      ...(await overflowing(page)),
      ...foldFaults(fold),
      ...(isBelow ? [`${fold.height} px high`] : []),
    ];
    faults.push(...all.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

describe('what the popup shows first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-fold-'));
  let browser: Browser;
  let page: Page;
  let served: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    await buildGallery(folder);
    served = await serveFolder(folder);
    browser = await puppeteer.launch({
      executablePath: await ensureBrowser('chromium'),
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--hide-scrollbars'],
    });
    page = await browser.newPage();
    await page.setViewport({ width: 380, height: POPUP_HEIGHT });
    await page.goto(served.origin);
  });

  afterAll(async () => {
    await browser?.close();
    served?.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the verdict, then the next step, above the fold; nothing lies below the edge', async () => {
    expect(await faultsOf(page, GALLERY)).toEqual([]);
  });

  it('fits in German too, and no control is narrower than its words', async () => {
    await page.goto(`${served.origin}/?language=de`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await faultsOf(page, GALLERY)).toEqual([]);
  });

  it('is caught below the fold, missing or in another order', () => {
    const good: Fold = {
      ...{ verdict: 150, next: 220, owesNext: true, order: ['verdict', 'next', 'reasons'] },
      ...{ height: 500, isView: false, save: null },
    };
    expect(foldFaults(good)).toEqual([]);
    expect(foldFaults({ ...good, next: 310 })).toHaveLength(1);
    expect(foldFaults({ ...good, verdict: 310, next: 330 })).toHaveLength(2);
    expect(foldFaults({ ...good, next: null, order: ['verdict', 'reasons'] })).toEqual(['no next step']);
    expect(foldFaults({ ...good, order: ['next', 'verdict', 'reasons'] })).toHaveLength(1);
    expect(foldFaults({ ...good, isView: true, save: 610 })).toHaveLength(1);
  });
});
