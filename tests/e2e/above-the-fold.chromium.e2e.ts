import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../browser/find-browser.ts';
import { buildGallery } from '../lab/gallery/build-gallery.ts';
import { type Fold, foldFaults, measureFold, POPUP_HEIGHT } from '../lab/gallery/measure-fold.ts';
import { serveFolder } from '../lab/gallery/serve-folder.ts';
import { GALLERY } from '../lab/gallery/states.ts';

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
  });

  afterAll(async () => {
    await browser?.close();
    served?.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(GALLERY.map(({ name }) => name))(
    'is the verdict, then the next step, above the fold: %s',
    async (name) => {
      await page.goto('about:blank');
      await page.goto(`${served.origin}/#${name}`);
      await page.waitForSelector('[data-state]');
      await page.waitForFunction("document.querySelector('[data-waiting]') === null");
      expect(foldFaults(await measureFold(page))).toEqual([]);
    },
  );

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
