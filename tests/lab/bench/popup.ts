import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../browser/chromium.ts';
import { until } from '../../browser/deadline.ts';
import { ensureBuild } from '../../browser/ensure-build.ts';
import { settledCard } from '../../browser/popup-card.ts';
import { gzippedKb, loadBuildFrom, loadedBy } from '../../conventions/build-output.ts';
import { readArguments } from '../arguments.ts';
import { buildEmptyPopup } from '../build-empty-popup.ts';
import { loadCorpus } from '../corpus.ts';
import { showPage } from '../show-page.ts';
import { median, quantile } from '../statistics.ts';
import { layOutTable } from '../text-table.ts';

// From the toolbar click to the verdict on the screen, against a popup of the same stack that draws one line, in turn and
// on the same page. The browser itself says when the line below the name was painted, first for what was known, then for
// what the page added.

const ROUNDS = 12;
/** The first rounds warm up the browser and its caches, for both alike. */
const WARM_UP = 2;

interface Painted {
  /** Milliseconds from the click. */
  first: number;
  last: number;
}

/** What was painted of a known account, and by the empty popup beside it. */
interface Rounds {
  known: Painted[];
  nothing: Painted[];
}

const READ_PAINTS = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries()
    .filter((entry) => entry.identifier === 'account')
    .map((entry) => performance.timeOrigin + (entry.renderTime || entry.loadTime))))
    .observe({ type: 'element', buffered: true });
})`;

async function clickAndPaint(chromium: Chromium, page: Page): Promise<Painted> {
  await page.bringToFront();
  const clicked = Date.now();
  const popup = await chromium.clickToolbar(page);
  await settledCard(popup, 15_000);
  const paints = await until(5_000, 'a painted card', async () => {
    const times = (await popup.evaluate(READ_PAINTS)) as number[];
    return times.length > 0 ? times : null;
  });
  await popup.close().catch(() => undefined);
  return { first: Math.min(...paints) - clicked, last: Math.max(...paints) - clicked };
}

/** The page in the middle of a corpus by size; a small page of our own without one. */
function medianPage(corpus: string | undefined): { id: string; url: string; html: Buffer } {
  if (corpus === undefined) {
    const html = readFileSync(new URL('../../fixtures/pages/saas-home.html', import.meta.url));
    return { id: 'own fixture', url: 'https://www.northwind-logistics.example/', html };
  }
  const pages = loadCorpus(corpus).toSorted((a, b) => statSync(a.path).size - statSync(b.path).size);
  const middle = pages[Math.floor(pages.length / 2)];
  if (!middle) throw new Error(`${corpus} holds no pages.`);
  return { id: middle.id, url: middle.url, html: readFileSync(middle.path) };
}

/**
 * Figures: medians to the empty popup's first paint in the same state of the worker: the known account's first paint, the
 * verdict of the page as it is now with the worker awake and asleep; that last paint in ms; the popup's size in kB gzipped.
 */
export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    'npm run -s bench -- popup [--corpus DIR]',
    { corpus: { type: 'string' } },
    args,
  );
  const extensionDir = ensureBuild('chromium');
  const emptyDir = resolve('.output', 'empty-popup');
  await buildEmptyPopup(extensionDir, emptyDir);
  const subject = medianPage(values.corpus);
  const ours = await launchChromium({ extensionDir });
  const empty = await launchChromium({ extensionDir: emptyDir });
  const awake: Rounds = { known: [], nothing: [] };
  const asleep: Rounds = { known: [], nothing: [] };
  try {
    const pages = await Promise.all([ours.browser.newPage(), empty.browser.newPage()]);
    for (const page of pages) await showPage(page, subject.url, subject.html);
    for (const rounds of [awake, asleep]) {
      for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
        if (rounds === asleep) for (const one of [ours, empty]) await one.stopWorker();
        const known = await clickAndPaint(ours, pages[0]);
        const nothing = await clickAndPaint(empty, pages[1]);
        if (round < WARM_UP) continue;
        rounds.known.push(known);
        rounds.nothing.push(nothing);
      }
    }
  } finally {
    await ours.close();
    await empty.close();
  }
  const build = loadBuildFrom(extensionDir);
  const row = (name: string, times: number[], { nothing }: Rounds) => [
    name,
    median(times).toFixed(0),
    quantile(times, 0.9).toFixed(0),
    round(median(times) / median(firsts(nothing))).toFixed(2),
  ];
  const rows = (worker: string, rounds: Rounds) => [
    row(`empty popup, worker ${worker}`, firsts(rounds.nothing), rounds),
    row(`known account, worker ${worker}`, firsts(rounds.known), rounds),
    row(`page read again, worker ${worker}`, lasts(rounds.known), rounds),
  ];
  console.log(
    layOutTable([
      ['click to paint, ms', 'median', 'p90', 'ratio'],
      ...rows('awake', awake),
      ...rows('asleep', asleep),
    ]),
  );
  console.log(`page ${subject.id} (${Math.round(subject.html.length / 1000)} kB), ${ROUNDS} rounds`);
  return {
    firstPaintRatio: round(median(firsts(awake.known)) / median(firsts(awake.nothing))),
    awakeRatio: round(median(lasts(awake.known)) / median(firsts(awake.nothing))),
    asleepRatio: round(median(lasts(asleep.known)) / median(firsts(asleep.nothing))),
    finalPaintMs: Math.round(median(lasts(awake.known))),
    bundleKb: gzippedKb(build, loadedBy(build, 'popup.html')),
  };
}

const firsts = (painted: readonly Painted[]) => painted.map(({ first }) => first);
const lasts = (painted: readonly Painted[]) => painted.map(({ last }) => last);
const round = (value: number) => Math.round(value * 100) / 100;
